import type { PlacementParticipant } from "@orac/checkout"
import { entityFacts } from "@orac/companies"
import { MARKETS_MODULE, type MarketsService, toMinor } from "@orac/markets"
import { chainOf } from "@orac/territories"
import type { ChainSeller } from "../domain/hours"
import { orderOffered } from "../messages"
import { answerUntil } from "../offers/desk-tools"
import { insertOffer } from "../offers/insert-offer"
import { tellSeller } from "../offers/tell"

/**
 * Brings an order before the seller of its company, in the transaction that places it. What the manufacturer sells
 * directly costs one statement and has no offer.
 */
export const offerPlacedOrder: PlacementParticipant = async (
  trx,
  { container, context, facts }
) => {
  const { entity_id } = facts
  const chain = (await chainOf(trx, [entity_id])).get(entity_id) ?? []
  const sellers = chain.filter((step): step is ChainSeller => step.seller_id !== null)
  const [first] = sellers
  if (!first) {
    return
  }
  const markets = container.resolve<MarketsService>(MARKETS_MODULE)
  const offer = {
    order_id: context.order_id,
    display_id: context.display_id ?? 0,
    entity_id,
    entity_name: (await entityFacts(trx, markets, entity_id))?.name ?? "",
    customer_id: facts.customer_id,
    seller_id: first.seller_id,
    seller_name: first.name,
    attempt: 1,
    deadline_at: answerUntil({ markets, now: new Date() }, first),
    chain: sellers,
    currency_code: facts.currency_code,
    is_demo: false,
  }
  const lines = context.segments.map(({ order_line_id, location_id, quantity, unit_price }) => ({
    line_id: order_line_id,
    location_id,
    quantity,
    unit_price_minor: toMinor(unit_price, facts.minor_units),
  }))
  const id = await insertOffer(trx, offer, lines)
  await tellSeller(trx, orderOffered, { ...offer, id })
}
