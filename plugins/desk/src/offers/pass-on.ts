import { writeOutbox, type Transaction } from "@orac/bulk"
import { ORDER_SOLD } from "@orac/checkout"
import { networkRolesOf } from "@orac/territories"
import type { ChainSeller } from "../domain/hours"
import { nextSeller, type OfferedLine } from "../domain/offer"
import { orderOffered } from "../messages"
import { answerUntil, type DeskTools } from "./desk-tools"
import { insertOffer } from "./insert-offer"
import { shareCredit } from "./share-credit"
import type { LockedOffer } from "./rows"
import { tellSeller } from "./tell"

async function whoIsNext(
  trx: Transaction,
  { settings }: DeskTools,
  { order_id, chain }: LockedOffer
): Promise<ChainSeller | null> {
  const ids = chain.map(({ seller_id }) => seller_id)
  const working = await networkRolesOf(trx, ids)
  const { rows } = await trx.raw(
    "select distinct seller_id from seller_offer where order_id = ? and seller_id is not null and deleted_at is null",
    [order_id]
  )
  const asked = (rows as { seller_id: string }[]).map(({ seller_id }) => seller_id)
  const open = chain.filter(({ seller_id }) => working.has(seller_id))
  return nextSeller(open, asked, settings.max_attempts)
}

/** Brings pieces that an offer leaves before a seller, its share of the credit hold with them; null = the manufacturer's people. */
export async function offerTo(
  trx: Transaction,
  tools: DeskTools,
  last: LockedOffer,
  { seller, rest }: { seller: ChainSeller | null; rest: readonly OfferedLine[] }
): Promise<void> {
  const { order_id, display_id, entity_id, entity_name, customer_id } = last
  const lines = new Map(last.lines.map((line) => [line.line_id, line]))
  const offer = {
    order_id,
    display_id,
    entity_id,
    entity_name,
    customer_id,
    seller_id: seller?.seller_id ?? null,
    seller_name: seller?.name ?? null,
    attempt: last.attempt + 1,
    deadline_at: seller && answerUntil(tools, seller),
    chain: last.chain,
    currency_code: last.currency_code,
    is_demo: last.is_demo,
  }
  const offered = rest.map(({ line_id, quantity }) => {
    const { location_id, unit_price_minor } = lines.get(line_id)!
    return { line_id, location_id, unit_price_minor, quantity }
  })
  const id = await insertOffer(trx, offer, offered)
  await shareCredit(trx, last)
  await tellSeller(trx, orderOffered, { ...offer, id })
}

/** What an answered offer leaves goes to the next of the chain; an order without a rest is sold. */
export async function passOn(
  trx: Transaction,
  tools: DeskTools,
  last: LockedOffer,
  rest: readonly OfferedLine[]
): Promise<void> {
  if (!rest.length) {
    await shareCredit(trx, last)
    return writeOutbox(trx, [{ name: ORDER_SOLD, data: { id: last.order_id } }])
  }
  const seller = await whoIsNext(trx, tools, last)
  await offerTo(trx, tools, last, { seller, rest })
}
