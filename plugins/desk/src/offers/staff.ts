import { cancelOrder } from "@orac/bulk"
import type { Refusal } from "@orac/companies"
import { releaseHold } from "@orac/credit"
import { releaseLots } from "@orac/sourcing"
import { MedusaError } from "@medusajs/framework/utils"
import { orderAccepted, orderWithdrawn } from "../messages"
import { refusalOf } from "../refusals"
import { changeOffer, takeLines } from "./close-offer"
import type { DeskTools } from "./desk-tools"
import { offerTo, passOn } from "./pass-on"
import { type LockedOffer, lockOffer } from "./rows"
import { tellClient } from "./tell"
import { withdrawOffers } from "./withdraw"

/** What the manufacturer's people make of an order that no seller took. */
export type StaffDecision =
  | { kind: "take" }
  | { kind: "offer"; seller_id: string; reason: string }
  | { kind: "cancel"; reason: string }

const no = (code: string, message: string, { display_id }: LockedOffer): Refusal => ({
  code,
  message,
  facts: { order: display_id },
})

async function waiting(
  tools: DeskTools,
  id: string,
  by: string,
  change: (trx: Parameters<typeof changeOffer>[0], offer: LockedOffer) => Promise<Refusal | null>
): Promise<Refusal | null> {
  return tools.knex.transaction(async (trx) => {
    const offer = await lockOffer(trx, { id, seller_id: null })
    if (!offer) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `Offer ${id} was not found`)
    }
    if (offer.state !== "offered") {
      return refusalOf("OFFER_DECIDED", offer)
    }
    await changeOffer(trx, id, { answered_by: by, answered_by_name: by, answered_at: tools.now })
    return change(trx, offer)
  })
}

/** The manufacturer sells what is left. */
const take = (tools: DeskTools, id: string, by: string) =>
  waiting(tools, id, by, async (trx, offer) => {
    await changeOffer(trx, id, { state: "accepted" })
    await takeLines(trx, id, offer.lines)
    await passOn(trx, tools, offer, [])
    await tellClient(trx, orderAccepted, offer)
    return null
  })

/** A seller of the chain is asked again, with a clock of its own. */
const offerAgain = (
  tools: DeskTools,
  id: string,
  by: string,
  { seller_id, reason }: { seller_id: string; reason: string }
) =>
  waiting(tools, id, by, async (trx, offer) => {
    const seller = offer.chain.find((one) => one.seller_id === seller_id)
    if (!seller) {
      return no("SELLER_UNKNOWN", "This seller is not in the chain of the client.", offer)
    }
    await changeOffer(trx, id, { state: "refused", reason })
    await offerTo(trx, tools, offer, { seller, rest: offer.lines })
    return null
  })

/** Cancels the order with all that it holds; what a seller has taken is not taken from it so. */
async function cancel(
  { knex, now }: DeskTools,
  id: string,
  by: string,
  reason: string
): Promise<Refusal | null> {
  const offer = await knex.transaction((trx) => lockOffer(trx, { id, seller_id: null }))
  if (!offer) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Offer ${id} was not found`)
  }
  const { order_id } = offer
  const [sold] = await knex("seller_offer_line as l")
    .join("seller_offer as o", "o.id", "l.offer_id")
    .where({ "o.order_id": order_id })
    .where("l.taken", ">", 0)
    .limit(1)
    .select("l.id")
  if (offer.state !== "offered") {
    return refusalOf("OFFER_DECIDED", offer)
  }
  if (sold) {
    return no("PART_SOLD", "A seller has taken a part: take the rest, or edit the order.", offer)
  }
  await cancelOrder(knex, {
    order_id,
    canceled_by: by,
    participant: async (trx) => {
      await withdrawOffers(trx, order_id, { by, reason, now })
      await releaseHold(trx, { order_id, author: by, reference: order_id, reason })
      await releaseLots(trx, order_id)
      await tellClient(trx, orderWithdrawn, { ...offer, reason })
    },
  })
  return null
}

/**
 * Decides an order that waits for the manufacturer's people.
 *
 * @param by the member of staff
 * @returns null when done
 * @throws MedusaError NOT_FOUND for an unknown offer, or NOT_ALLOWED where goods have left already
 */
export function decideAsStaff(
  tools: DeskTools,
  { id, by, decision }: { id: string; by: string; decision: StaffDecision }
): Promise<Refusal | null> {
  switch (decision.kind) {
    case "take":
      return take(tools, id, by)
    case "offer":
      return offerAgain(tools, id, by, decision)
    case "cancel":
      return cancel(tools, id, by, decision.reason)
  }
}
