import "server-only"
import type { OrderList, OrderView } from "@orac/checkout/contract"
import { type Session, read } from "./session"

export const orders = (session: Session, query: URLSearchParams): Promise<OrderList> =>
  read(session, `/store/partner-orders?${query}`)

export const order = async (session: Session, id: string): Promise<OrderView> =>
  (
    await read<{ order: OrderView }>(session, `/store/partner-orders/${encodeURIComponent(id)}`)
  ).order
