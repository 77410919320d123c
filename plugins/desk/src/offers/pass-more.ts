import type { Transaction } from "@orac/bulk"
import { networkRolesOf } from "@orac/territories"
import type { OfferedLine } from "../domain/offer"
import type { DeskTools } from "./desk-tools"
import { offerTo, passOn } from "./pass-on"
import type { LockedOffer, OfferRow } from "./rows"

const TOOK = ["accepted", "part_accepted"]

/** Who took of the order last, while it is of the network. */
async function lastTaker(trx: Transaction, chain: LockedOffer["chain"], offers: OfferRow[]) {
  const took = offers.findLast(({ state, seller_id }) => seller_id && TOOK.includes(state))
  const working = await networkRolesOf(trx, took?.seller_id ? [took.seller_id] : [])
  return chain.find(({ seller_id }) => seller_id === took?.seller_id && working.has(seller_id))
}

/** Pieces added to an order that is sold go to its seller first; without one they go along the chain. */
export async function passMore(
  trx: Transaction,
  tools: DeskTools,
  { last, offers }: { last: LockedOffer; offers: OfferRow[] },
  rest: readonly OfferedLine[]
): Promise<void> {
  const seller = await lastTaker(trx, last.chain, offers)
  await (seller ? offerTo(trx, tools, last, { seller, rest }) : passOn(trx, tools, last, rest))
}
