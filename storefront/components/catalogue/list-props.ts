import type { ArticleRow } from "@orac/pim/contract"
import type { Personal } from "@/lib/api/personal"
import { type Session, can } from "@/lib/api/session"
import type { Locale } from "@/lib/i18n/locales"

/** What of an article the reader's role may see and do. */
export interface ArticleRights {
  prices: boolean
  stock: boolean
  add: boolean
}

export interface ListProps {
  articles: ArticleRow[]
  personal: Promise<Personal>
  rights: ArticleRights
  locale: Locale
}

export const articleRights = (session: Session): ArticleRights => ({
  prices: can(session, "price.view"),
  stock: can(session, "stock.view"),
  add: can(session, "cart.edit") && can(session, "quick_order.use"),
})
