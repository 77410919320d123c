import { writeOutbox } from "../outbox/write"
import type { PlaceContext } from "../types/place"
import type { Placement } from "./placement"

export const contextOf = ({ cart, input, order_id, total, segments }: Placement): PlaceContext => ({
  cart: {
    id: cart.id,
    customer_id: cart.customer_id,
    sales_channel_id: cart.sales_channel_id,
    region_id: cart.region_id,
    currency_code: cart.currency_code,
    email: cart.email,
    metadata: cart.metadata ?? {},
  },
  order_id,
  display_id: null,
  total,
  segments,
  facts: input.facts ?? {},
})

/** Core's two events of a placed order, and the caller's own. */
export async function writeEvents(
  placement: Placement,
  displayId: number,
  reservationIds: readonly string[]
) {
  const { trx, input, order_id } = placement
  const own =
    typeof input.events === "function"
      ? input.events({ ...contextOf(placement), display_id: displayId })
      : (input.events ?? [])
  const reserved = reservationIds.map((id) => ({ id, order_id }))
  await writeOutbox(trx, [
    { name: "order.placed", data: { id: order_id } },
    ...(reserved.length ? [{ name: "reservation-item.created", data: reserved }] : []),
    ...own,
  ])
}
