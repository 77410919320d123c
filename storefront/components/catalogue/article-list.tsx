import type { ArticleRow } from "@orac/pim/contract"
import { pricesBySku } from "@/lib/api/prices"
import type { Session } from "@/lib/api/session"
import { stockOf } from "@/lib/api/stock"
import type { CatalogueView } from "@/lib/catalogue-query"
import { ArticleGrid } from "./article-grid"
import { ArticleTable } from "./article-table"

export interface Live {
  prices: ReturnType<typeof pricesBySku>
  stock: ReturnType<typeof stockOf>
}

export interface ListProps {
  session: Session
  articles: ArticleRow[]
  /** Prices and stock on their way; the page does not wait for them. */
  live: Live
}

interface Props {
  session: Session
  articles: ArticleRow[]
  view: CatalogueView
}

/** Articles from the shared catalogue, with the partner's own prices and stock arriving after them. */
export function ArticleList({ session, articles, view }: Props) {
  const skus = articles.map(({ sku }) => sku)
  const live = {
    prices: pricesBySku(
      session,
      skus.map((sku) => ({ sku, quantity: 1 }))
    ),
    stock: stockOf(session, skus),
  }
  const List = view === "table" ? ArticleTable : ArticleGrid
  return <List session={session} articles={articles} live={live} />
}
