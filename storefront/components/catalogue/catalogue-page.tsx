import type { ReactNode } from "react"
import { HoverLink } from "@/components/ui/hover-link"
import { MessagesProvider } from "@/components/ui/messages-provider"
import { Notice } from "@/components/ui/notice"
import { Pager } from "@/components/ui/pager"
import { articles } from "@/lib/api/catalogue"
import type { Session } from "@/lib/api/session"
import { catalogueQuery, viewOf } from "@/lib/catalogue-query"
import { translator } from "@/lib/i18n/server"
import { type SearchParams, pageOf, pageQuery } from "@/lib/query"
import { ArticleList } from "./article-list"
import { Filters } from "./filters"
import styles from "./catalogue.module.css"

const PAGE_SIZE = 48

interface Props {
  session: Session
  path: string
  params: SearchParams
  /** What the page is about: its category or its search. */
  fixed: Record<string, string>
  title: ReactNode
  nothing: { title: string; text: string }
}

function withView(path: string, query: URLSearchParams, view: string): string {
  const next = new URLSearchParams(query)
  if (view === "table") {
    next.set("view", view)
  }
  return next.size ? `${path}?${next}` : path
}

/** A list of articles with filters, as a grid or a table by choice. */
export async function CataloguePage({ session, path, params, fixed, title, nothing }: Props) {
  const { locale } = session
  const t = translator(locale, "catalogue")
  const filters = catalogueQuery(params)
  const [page, view] = [pageOf(params), viewOf(params)]
  const asked = pageQuery(filters, page, PAGE_SIZE)
  Object.entries(fixed).forEach(([name, value]) => asked.set(name, value))
  const list = await articles(session, asked)
  const address = new URLSearchParams(filters)
  if (fixed.q) {
    address.set("q", fixed.q)
  }
  return (
    <MessagesProvider locale={locale} areas={["frame", "common", "category", "catalogue"]}>
      <div className={styles.head}>
        {title}
        <p>{t("found", { count: list.count })}</p>
        <nav className={styles.views} aria-label={t("view")}>
          {(["grid", "table"] as const).map((kind) => (
            <HoverLink
              key={kind}
              href={withView(path, address, kind)}
              aria-current={view === kind ? "true" : undefined}
              replace
            >
              {t(`view_${kind}`)}
            </HoverLink>
          ))}
        </nav>
      </div>
      <div className={styles.columns}>
        <details className={styles.aside} open>
          <summary>{t("filters")}</summary>
          <Filters locale={locale} path={path} query={address} facets={list.facets} view={view} />
        </details>
        <div className={styles.list}>
          {list.articles.length ? (
            <ArticleList session={session} articles={list.articles} view={view} />
          ) : (
            <Notice title={nothing.title} text={nothing.text} />
          )}
          <Pager
            locale={locale}
            path={path}
            query={new URLSearchParams(withView("", address, view).slice(1))}
            page={page}
            size={PAGE_SIZE}
            count={list.count}
          />
        </div>
      </div>
    </MessagesProvider>
  )
}
