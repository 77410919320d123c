import type { Metadata } from "next"
import { notFound } from "next/navigation"
import type { CategoryCode } from "@orac/pim/contract"
import { ArticleBrowser } from "@/components/catalogue/article-browser"
import { CategoryHead } from "@/components/catalogue/category-head"
import { portalPage } from "@/components/frame/portal-page"
import { NothingFound } from "@/components/catalogue/nothing-found"
import { readCatalogueSearch } from "@/lib/catalogue/search"
import { routeLocale, translator } from "@/lib/i18n/server"
import { CATEGORIES } from "@/lib/navigation"

const categoryOf = (name: string): CategoryCode =>
  CATEGORIES.find((code) => code === name) ?? notFound()

export async function generateMetadata({
  params,
}: {
  params: Promise<{ locale: string; category: string }>
}): Promise<Metadata> {
  const t = translator(await routeLocale(params), "category")
  return { title: t(categoryOf((await params).category)) }
}

export default portalPage<{ category: string }>(null, ({ session, params, query }) => {
  const category = categoryOf(params.category)
  const search = readCatalogueSearch(query)
  const path = `/${session.locale}/catalogue/${category}`
  return (
    <>
      <CategoryHead session={session} category={category} />
      <ArticleBrowser
        session={session}
        path={path}
        search={{ ...search, q: "" }}
        category={category}
        nothing={<NothingFound locale={session.locale} path={path} />}
      />
    </>
  )
})
