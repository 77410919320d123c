import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { CataloguePage } from "@/components/catalogue/catalogue-page"
import { requireSession } from "@/lib/api/session"
import { routeLocale, translator } from "@/lib/i18n/server"
import { CATEGORIES } from "@/lib/navigation"
import type { SearchParams } from "@/lib/query"

interface Props {
  params: Promise<{ locale: string; category: string }>
  searchParams: Promise<SearchParams>
}

async function categoryOf(params: Props["params"]) {
  const { category } = await params
  return CATEGORIES.find((code) => code === category) ?? notFound()
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await routeLocale(params), "category")(await categoryOf(params)) }
}

export default async function CategoryPage({ params, searchParams }: Props) {
  const session = await requireSession(await routeLocale(params))
  const category = await categoryOf(params)
  const t = translator(session.locale, "catalogue")
  return (
    <CataloguePage
      session={session}
      path={`/${session.locale}/catalogue/${category}`}
      params={await searchParams}
      fixed={{ category }}
      title={<h1>{translator(session.locale, "category")(category)}</h1>}
      nothing={{ title: t("empty_title"), text: t("empty_text") }}
    />
  )
}
