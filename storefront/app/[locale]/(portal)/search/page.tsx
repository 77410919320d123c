import { ArticleBrowser } from "@/components/catalogue/article-browser"
import { NothingFound } from "@/components/catalogue/nothing-found"
import { portalPage, titled } from "@/components/frame/portal-page"
import { SearchField } from "@/components/frame/search-field"
import { HoverLink } from "@/components/ui/hover-link"
import { Notice } from "@/components/ui/notice"
import button from "@/components/ui/button.module.css"
import { type Session, can } from "@/lib/api/session"
import { type CatalogueSearch, filterCount, readCatalogueSearch } from "@/lib/catalogue/search"
import { translator } from "@/lib/i18n/server"
import styles from "@/components/catalogue/search.module.css"

export const generateMetadata = titled("catalogue", "search_title")

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
        <HoverLink className={button.primary} href={`/${locale}/quick-order`}>
          {translator(locale, "frame")("quick_order")}
        </HoverLink>
      )}
      <HoverLink className={button.button} href={`/${locale}/catalogue`}>
        {t("title")}
      </HoverLink>
    </Notice>
  )
}

export default portalPage(null, ({ session, query }) => {
  const { locale } = session
  const search = readCatalogueSearch(query)
  const t = translator(locale, "catalogue")
  return (
    <>
      <header className={styles.head}>
        <h1>{search.q ? t("search_results", { q: search.q }) : t("search_title")}</h1>
        <SearchField isOfPage />
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
})
