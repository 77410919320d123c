import type { Metadata } from "next"
import Link from "next/link"
import { ArticleBrowser } from "@/components/catalogue/article-browser"
import { NothingFound } from "@/components/catalogue/nothing-found"
import { SearchField } from "@/components/frame/search-field"
import { Notice } from "@/components/ui/notice"
import button from "@/components/ui/button.module.css"
import { type Session, can, requireSession } from "@/lib/api/session"
import { type CatalogueSearch, filterCount, readCatalogueSearch } from "@/lib/catalogue/search"
import { routeLocale, translator } from "@/lib/i18n/server"
import type { AddressQuery } from "@/lib/address"
import styles from "@/components/catalogue/search.module.css"

interface Props {
  params: Promise<{ locale: string }>
  searchParams: Promise<AddressQuery>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await routeLocale(params), "catalogue")("search_title") }
}

/** Nothing for this text at all, or nothing under these filters. */
function Nothing({ session, search }: { session: Session; search: CatalogueSearch }) {
  const { locale } = session
  const t = translator(locale, "catalogue")
  if (filterCount(search)) {
    const path = `/${locale}/search?${new URLSearchParams({ q: search.q })}`
    return <NothingFound locale={locale} path={path} />
  }
  return (
    <Notice title={t("search_empty_title", { q: search.q })} text={t("search_empty_text")}>
      {can(session, "quick_order.use") && (
        <Link className={button.primary} href={`/${locale}/quick-order`}>
          {translator(locale, "frame")("quick_order")}
        </Link>
      )}
      <Link className={button.button} href={`/${locale}/catalogue`}>
        {t("title")}
      </Link>
    </Notice>
  )
}

export default async function SearchPage({ params, searchParams }: Props) {
  const session = await requireSession(await routeLocale(params))
  const { locale } = session
  const search = readCatalogueSearch(await searchParams)
  const t = translator(locale, "catalogue")
  return (
    <>
      <header className={styles.head}>
        <h1>{search.q ? t("search_results", { q: search.q }) : t("search_title")}</h1>
        <SearchField key={search.q} initial={search.q} wide />
      </header>
      {search.q && (
        <ArticleBrowser
          session={session}
          path={`/${locale}/search`}
          search={search}
          nothing={<Nothing session={session} search={search} />}
        />
      )}
    </>
  )
}
