import type { Metadata } from "next"
import { notFound } from "next/navigation"
import type { CategoryCode } from "@orac/pim/contract"
import { ArticleBrowser } from "@/components/catalogue/article-browser"
import { CategoryHead } from "@/components/catalogue/category-head"
import { NothingFound } from "@/components/catalogue/nothing-found"
import { requireSession } from "@/lib/api/session"
import { readCatalogueSearch } from "@/lib/catalogue/search"
import { routeLocale, translator } from "@/lib/i18n/server"
import type { AddressQuery } from "@/lib/address"
import { CATEGORIES } from "@/lib/navigation"

interface Props {
  params: Promise<{ locale: string; category: string }>
  searchParams: Promise<AddressQuery>
}

async function routeCategory(params: Props["params"]): Promise<CategoryCode> {
  const { category } = await params
  return CATEGORIES.find((code) => code === category) ?? notFound()
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator(await routeLocale(params), "category")
  return { title: t(await routeCategory(params)) }
}

export default async function CategoryPage({ params, searchParams }: Props) {
  const session = await requireSession(await routeLocale(params))
  const category = await routeCategory(params)
  const search = readCatalogueSearch(await searchParams)
  const path = `/${session.locale}/catalogue/${category}`
  return (
    <>
      <CategoryHead category={category} locale={session.locale} />
      <ArticleBrowser
        session={session}
        path={path}
        search={{ ...search, q: "" }}
        category={category}
        nothing={<NothingFound locale={session.locale} path={path} />}
      />
    </>
  )
}
