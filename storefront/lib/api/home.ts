import "server-only"
import type { OrderList, PadRef } from "@orac/checkout/contract"
import type { CreditView } from "@orac/credit/contract"
import type { InboxItem } from "@orac/notifications/contract"
import { dayIn } from "@/lib/orders/days"
import { type DueInvoice, dayAfter, dueInvoices } from "@/lib/orders/open-invoices"
import { UNDER_WAY, readOrderSearch } from "@/lib/orders/search"
import { approvals } from "./approvals"
import { credit } from "./credit"
import { inbox } from "./inbox"
import { invoicesBy, orders } from "./orders"
import { pads } from "./pads"
import { type Session, can } from "./session"

const SOON_DAYS = 7
const NEWS = 4
const MOST_INVOICES = "200"

/** What the landing shows; null where the reader's role does not include it. */
export interface Home {
  pads: PadRef[]
  orders: OrderList | null
  credit: CreditView | null
  due: DueInvoice[]
  /** How many requests wait for the reader's word. */
  approvals: number
  /** The latest messages. */
  news: InboxItem[]
  today: string
}

/** The latest orders that somebody still waits for. */
const underWay = (session: Session) =>
  can(session, "order.view") ? orders(session, readOrderSearch({ status: [...UNDER_WAY] })) : null

/** Without the credit's sums nobody could tell the paid invoices from the open ones. */
const invoicesFor = (session: Session) =>
  can(session, "finance.credit.view") ? invoicesBy(session, { limit: MOST_INVOICES }) : null

export async function homeOf(session: Session): Promise<Home> {
  const [drafts, way, standing, invoices, asked, news] = await Promise.all([
    can(session, "cart.edit") ? pads(session) : [],
    underWay(session),
    credit(session),
    invoicesFor(session),
    can(session, "approval.decide") ? approvals(session, "decide") : [],
    inbox(session, { page: 1, size: NEWS }),
  ])
  const today = dayIn(session.entity.time_zone)
  const until = dayAfter(today, SOON_DAYS)
  const owed = standing ? standing.open_invoices_minor + standing.holds_minor : 0
  const due = dueInvoices(invoices ?? [], owed, today, until)
  return {
    pads: drafts,
    orders: way,
    credit: standing,
    due,
    approvals: asked.length,
    news: news.items,
    today,
  }
}
