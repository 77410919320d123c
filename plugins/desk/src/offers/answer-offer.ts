import { Refused, type Transaction, withRetry } from "@orac/bulk"
import type { PartnerContext, Refusal } from "@orac/companies"
import { isDeepStrictEqual } from "util"
import { type Answer, answerOffer, type OfferState } from "../domain/offer"
import { dateProposed, orderAccepted, orderPartAccepted, orderPassedOn } from "../messages"
import { refusalOf } from "../refusals"
import { changeOffer, takeLines } from "./close-offer"
import { answerUntil, type DeskTools } from "./desk-tools"
import { chosenMoves, moveTaken } from "./move-taken"
import { passOn } from "./pass-on"
import { deadlineText, type LockedOffer, lockOffer } from "./rows"
import { tellClient } from "./tell"

export type Answered =
  | { kind: "done"; state: OfferState; replay: boolean }
  | { kind: "refused"; refusals: Refusal[] }
  | null

type Person = Pick<PartnerContext, "employee_id" | "employee_name">

const TOLD = {
  accepted: orderAccepted,
  part_accepted: orderPartAccepted,
  refused: orderPassedOn,
  countered: dateProposed,
} as const

/** By its seller's clock; one whose seller has no hours here keeps the clock of the first of the chain. */
const clientUntil = (tools: DeskTools, { chain, seller_id }: LockedOffer): Date => {
  const seller = chain.find((one) => one.seller_id === seller_id) ?? chain[0]
  return answerUntil(tools, seller, tools.settings.counter_hours)
}

async function write(
  trx: Transaction,
  tools: DeskTools,
  offer: LockedOffer,
  { answer, person, state }: { answer: Answer; person: Person; state: keyof typeof TOLD }
): Promise<LockedOffer> {
  const change = {
    state,
    reason: "reason" in answer ? answer.reason : null,
    ...(answer.kind === "counter"
      ? {
          promised_on: answer.date,
          counter_state: "asked" as const,
          deadline_at: clientUntil(tools, offer),
        }
      : {}),
  }
  await changeOffer(trx, offer.id, {
    ...change,
    answer: JSON.stringify(answer),
    answered_by: person.employee_id,
    answered_by_name: person.employee_name,
    answered_at: tools.now,
  })
  return { ...offer, ...change }
}

const isRepeat = (offer: LockedOffer, answer: Answer, { employee_id }: Person) =>
  offer.answered_by === employee_id && isDeepStrictEqual(offer.answer, answer)

async function answerLocked(
  trx: Transaction,
  tools: DeskTools,
  offer: LockedOffer,
  { answer, person }: { answer: Answer; person: Person }
): Promise<Answered> {
  if (isRepeat(offer, answer, person)) {
    return { kind: "done", state: offer.state, replay: true }
  }
  const before = { ...offer, deadline_at: deadlineText(offer) }
  const outcome = answerOffer(before, answer, tools.now.toISOString())
  if (outcome.kind === "refused") {
    return { kind: "refused", refusals: [refusalOf(outcome.code, offer)] }
  }
  const state = outcome.state as keyof typeof TOLD
  const moves = await chosenMoves(trx, tools, offer, { answer, taken: outcome.taken })
  const after = await write(trx, tools, offer, { answer, person, state })
  if (outcome.taken.length) {
    await takeLines(trx, offer.id, outcome.taken)
  }
  if (state !== "countered") {
    await moveTaken(trx, offer, moves, () => passOn(trx, tools, after, outcome.rest))
  }
  await tellClient(trx, TOLD[state], after)
  return { kind: "done", state, replay: false }
}

/** A refusal that was thrown has rolled everything back; it is an answer all the same. */
function refused(error: unknown): Answered {
  if (error instanceof Refused) {
    return { kind: "refused", refusals: error.refusals }
  }
  throw error
}

/**
 * A seller's answer to an offer, once, under the offer's lock: what it does not take goes on to the next, what it takes
 * comes from the sources it names. The same answer of the same person again changes nothing and is answered as the first
 * time.
 *
 * @returns null for an offer that is not this seller's
 */
export const answerAsSeller = (
  tools: DeskTools,
  seller: Person & { seller_id: string },
  { offer_id, answer }: { offer_id: string; answer: Answer }
): Promise<Answered> =>
  withRetry(() =>
    tools.knex.transaction(async (trx) => {
      const offer = await lockOffer(trx, { id: offer_id, seller_id: seller.seller_id })
      return offer && answerLocked(trx, tools, offer, { answer, person: seller })
    })
  ).catch(refused)
