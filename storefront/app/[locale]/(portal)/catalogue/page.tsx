import type { Metadata } from "next"
import { CategoryTiles } from "@/components/catalogue/category-tiles"
import { PageHead } from "@/components/ui/page-head"
import { requireSession } from "@/lib/api/session"
import { routeLocale, translator } from "@/lib/i18n/server"

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await routeLocale(params), "catalogue")("title") }
}

export default async function CatalogueIndexPage({ params }: Props) {
  const session = await requireSession(await routeLocale(params))
  return (
    <>
      <PageHead title={translator(session.locale, "catalogue")("title")} />
      <CategoryTiles session={session} />
    </>
  )
}
