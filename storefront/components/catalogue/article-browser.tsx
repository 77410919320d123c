import { cookies } from "next/headers"
import { type ReactNode, Suspense } from "react"
import type { ArticleList, CategoryCode } from "@orac/pim/contract"
import { AddProvider } from "@/components/add/add-provider"
import { ListBody } from "@/components/ui/list-body"
import { MessagesProvider } from "@/components/ui/messages-provider"
import { Pager } from "@/components/ui/pager"
import { articles } from "@/lib/api/catalogue"
import { personalOf } from "@/lib/api/personal"
import type { Session } from "@/lib/api/session"
import {
  type CatalogueSearch,
  PAGE_SIZES,
  catalogueAddress,
  catalogueQuery,
  filterCount,
  readView,
} from "@/lib/catalogue/search"
import { VIEW_COOKIE } from "@/lib/catalogue/view-cookie"
import { ArticleGrid } from "./article-grid"
import { ArticleTable } from "./article-table"
import { FilterPanel } from "./filter-panel"
import { articleRights } from "./list-props"
import { PersonalFailure } from "./personal-failure"
import { Toolbar } from "./toolbar"
import styles from "./browser.module.css"

interface Props {
  session: Session
  path: string
  search: CatalogueSearch
  category?: CategoryCode
  /** What stands in place of the list when nothing was found. */
  nothing: ReactNode
}

/** A list of articles with its filters. The catalogue stands at once; prices and stock of the company stream in. */
export async function ArticleBrowser({ session, path, search, category, nothing }: Props) {
  const [list, jar] = await Promise.all([
    articles(session, catalogueQuery(search, category)),
    cookies(),
  ])
  if (!list.count && !filterCount(search)) {
    return nothing
  }
  const view = readView(jar.get(VIEW_COOKIE)?.value)
  const { locale } = session
  return (
    <MessagesProvider locale={locale} areas={["add", "refusal", "price", "common"]}>
      <AddProvider>
        <div className={styles.browser}>
          <FilterPanel locale={locale} path={path} search={search} facets={list.facets} />
          <section className={styles.list}>
            <Toolbar locale={locale} path={path} search={search} count={list.count} view={view} />
            <ListBody
              locale={locale}
              shown={list.articles.length}
              count={list.count}
              firstPage={catalogueAddress(path, search)}
              empty={nothing}
            >
              <Articles session={session} list={list} isTable={view === "table"} />
            </ListBody>
            <Pager
              locale={locale}
              shown={search}
              count={list.count}
              sizes={PAGE_SIZES}
              hrefOf={(other) => catalogueAddress(path, search, other)}
            />
          </section>
        </div>
      </AddProvider>
    </MessagesProvider>
  )
}

interface ArticlesProps {
  session: Session
  list: ArticleList
  isTable: boolean
}

function Articles({ session, list, isTable }: ArticlesProps) {
  const personal = personalOf(
    session,
    list.articles.map(({ sku }) => sku)
  )
  const View = isTable ? ArticleTable : ArticleGrid
  return (
    <>
      <Suspense fallback={null}>
        <PersonalFailure personal={personal} locale={session.locale} />
      </Suspense>
      <View
        articles={list.articles}
        personal={personal}
        rights={articleRights(session)}
        locale={session.locale}
      />
    </>
  )
}
