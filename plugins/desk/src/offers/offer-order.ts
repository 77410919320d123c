import type { Transaction } from "@orac/bulk"
import { entityFacts } from "@orac/companies"
import { chainOf } from "@orac/territories"
import type { ChainSeller } from "../domain/hours"
import { orderOffered } from "../messages"
import { answerUntil, type DeskTools } from "./desk-tools"
import { insertOffer, type NewOffer, type NewOfferLine } from "./insert-offer"
import { tellSeller } from "./tell"

/** An order as it comes before its first seller. */
export type OfferedOrder = Pick<
  NewOffer,
  "order_id" | "display_id" | "entity_id" | "customer_id" | "currency_code" | "is_demo"
>

/**
 * Brings an order before the seller of its company. What the manufacturer sells directly costs one statement and has
 * no offer.
 *
 * @returns the offer and whose it is; null where the manufacturer sells
 */
export async function offerOrder(
  trx: Transaction,
  { markets, now }: Pick<DeskTools, "markets" | "now">,
  order: OfferedOrder,
  lines: readonly NewOfferLine[]
): Promise<{ id: string; seller_id: string } | null> {
  const { entity_id } = order
  const steps = (await chainOf(trx, [entity_id])).get(entity_id) ?? []
  const chain = steps.filter((step): step is ChainSeller => step.seller_id !== null)
  const [first] = chain
  if (!first) {
    return null
  }
  const { seller_id, name: seller_name } = first
  const offer = {
    ...order,
    entity_name: (await entityFacts(trx, markets, entity_id))?.name ?? "",
    seller_id,
    seller_name,
    attempt: 1,
    deadline_at: answerUntil({ markets, now }, first),
    chain,
  }
  const id = await insertOffer(trx, offer, lines)
  await tellSeller(trx, orderOffered, { ...offer, id })
  return { id, seller_id }
}
