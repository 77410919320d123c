import "server-only"
import { cache } from "react"
import type { OrderList, OrderView } from "@orac/checkout/contract"
import type { InvoiceRow, InvoiceList } from "@orac/documents/contract"
import { type OrderSearch, orderListPath } from "@/lib/orders/search"
import { ask } from "./backend"
import { type Session, read, readIf, unwrap } from "./session"

export const orders = (session: Session, search: OrderSearch): Promise<OrderList> =>
  read(session, orderListPath(search))

const loadOrder = cache((token: string, entityId: string, id: string) =>
  ask<{ order: OrderView }>(`/store/partner-orders/${encodeURIComponent(id)}`, { token, entityId })
)

/** One order, asked for once in a request: the page's title and its body share the answer. */
export const order = async (session: Session, id: string): Promise<OrderView> =>
  unwrap(session, await loadOrder(session.token, session.entityId, id)).order

/** Invoices by what narrows them, newest first; null for a role without invoices. */
export async function invoicesBy(
  session: Session,
  query: Record<string, string>
): Promise<InvoiceRow[] | null> {
  const path = `/store/invoices?${new URLSearchParams(query)}`
  const list = await readIf<InvoiceList>(session, "invoice.view", path)
  return list && list.invoices
}
