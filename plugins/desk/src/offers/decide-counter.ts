import type { Transaction } from "@orac/bulk"
import type { Refusal } from "@orac/companies"
import { counterRefusal } from "../domain/counter"
import { counterAccepted, counterRefused, orderAccepted, orderPassedOn } from "../messages"
import { refusalOf } from "../refusals"
import { changeOffer, takeLines } from "./close-offer"
import type { DeskTools } from "./desk-tools"
import { passOn } from "./pass-on"
import { deadlineText, type LockedOffer, lockOffer } from "./rows"
import { tellClient, tellSeller } from "./tell"

export type CounterAnswer = "accepted" | "refused" | "expired"

/** Carries out what became of another date: a yes sells the offered pieces, anything else passes them on. */
export async function settleCounter(
  trx: Transaction,
  tools: DeskTools,
  offer: LockedOffer,
  answer: CounterAnswer
): Promise<void> {
  const isAccepted = answer === "accepted"
  const state = isAccepted ? ("accepted" as const) : ("refused" as const)
  await changeOffer(trx, offer.id, { state, counter_state: answer })
  if (isAccepted) {
    await takeLines(trx, offer.id, offer.lines)
  }
  await passOn(trx, tools, { ...offer, state }, isAccepted ? [] : offer.lines)
  await tellSeller(trx, isAccepted ? counterAccepted : counterRefused, offer)
  await tellClient(trx, isAccepted ? orderAccepted : orderPassedOn, offer)
}

/**
 * The client's word on another date of its seller, once and in time.
 *
 * @returns false where there is no such offer of this order
 */
export const decideCounter = (
  tools: DeskTools,
  { offer_id, order_id, accept }: { offer_id: string; order_id: string; accept: boolean }
): Promise<Refusal | boolean> =>
  tools.knex.transaction(async (trx) => {
    const offer = await lockOffer(trx, { id: offer_id, order_id })
    if (!offer) {
      return false
    }
    const code = counterRefusal(
      { state: offer.state, deadline_at: deadlineText(offer) },
      tools.now.toISOString()
    )
    if (code) {
      return refusalOf(code, offer)
    }
    await settleCounter(trx, tools, offer, accept ? "accepted" : "refused")
    return true
  })
