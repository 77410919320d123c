import "server-only"
import { cache } from "react"
import type { DeskOrder, DeskOrderList, OrderOffers } from "@orac/desk/contract"
import type { DealerView } from "@orac/territories/contract"
import { type DeskSearch, deskQuestion } from "@/lib/desk/search"
import { ask } from "./backend"
import { can, read, type Session } from "./session"

export const deskOrders = (session: Session, search: DeskSearch): Promise<DeskOrderList> =>
  read(session, deskQuestion(search))

export const deskOrder = async (session: Session, id: string): Promise<DeskOrder> =>
  (await read<{ order: DeskOrder }>(session, `/store/desk/orders/${encodeURIComponent(id)}`)).order

/** The way of an order to its seller; empty where the manufacturer sells it. */
export const sellersOf = async (session: Session, orderId: string): Promise<OrderOffers> =>
  read(session, `/store/partner-orders/${encodeURIComponent(orderId)}/seller`)

const dealerFor = cache((token: string, entityId: string) =>
  ask<{ dealer: DealerView }>("/store/partner/dealer", { token, entityId })
)

/** Whether the active legal entity sells to others and the reader may see what it is asked for. */
export async function hasDesk(session: Session): Promise<boolean> {
  if (!can(session, "dealer.orders.view") || !can(session, "entity.view")) {
    return false
  }
  const answer = await dealerFor(session.token, session.entityId)
  return answer.ok && answer.data.dealer.basis === "chain"
}
