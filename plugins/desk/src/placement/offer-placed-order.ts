import type { PlacementParticipant } from "@orac/checkout"
import { Refused } from "@orac/bulk"
import { MARKETS_MODULE, type MarketsService, toMinor } from "@orac/markets"
import { offerOrder } from "../offers/offer-order"

const SELLER_CHANGED = {
  code: "SELLER_CHANGED",
  message: "Who sells to you has just changed: look at prices and terms once more.",
  facts: {},
}

/**
 * Brings an order before its seller in the transaction that places it: no order of a client is without its offer, and
 * none is sold by another than at whose terms it was priced.
 */
export const offerPlacedOrder: PlacementParticipant = async (
  trx,
  { container, context, facts }
) => {
  const markets = container.resolve<MarketsService>(MARKETS_MODULE)
  const { entity_id, customer_id, currency_code, minor_units } = facts
  const { order_id, display_id } = context
  const lines = context.segments.map(({ order_line_id, location_id, quantity, unit_price }) => ({
    line_id: order_line_id,
    location_id,
    quantity,
    unit_price_minor: toMinor(unit_price, minor_units),
  }))
  const order = {
    order_id,
    display_id: display_id ?? 0,
    entity_id,
    customer_id,
    currency_code,
    is_demo: false,
  }
  const offer = await offerOrder(trx, { markets, now: new Date() }, order, lines)
  if ((offer?.seller_id ?? null) !== facts.seller_id) {
    throw new Refused([SELLER_CHANGED])
  }
}
