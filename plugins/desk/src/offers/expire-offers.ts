import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Transaction } from "@orac/bulk"
import { offerExpired, orderPassedOn } from "../messages"
import { changeOffer } from "./close-offer"
import { settleCounter } from "./decide-counter"
import { type DeskTools, deskTools } from "./desk-tools"
import { passOn } from "./pass-on"
import { linesOf, type LockedOffer, type OfferRow } from "./rows"
import { tellClient, tellSeller } from "./tell"

/** The next offer whose time is over; those that other servers are at, and those that failed, are passed over. */
async function nextDue(
  trx: Transaction,
  { now }: DeskTools,
  failed: readonly string[]
): Promise<LockedOffer | null> {
  const offer = await trx<OfferRow>("seller_offer")
    .whereIn("state", ["offered", "countered"])
    .where("deadline_at", "<=", now)
    .whereNotIn("id", [...failed])
    .whereNull("deleted_at")
    .orderBy(["deadline_at", "id"])
    .forUpdate()
    .skipLocked()
    .first()
  return offer ? { ...offer, lines: await linesOf(trx, offer.id) } : null
}

async function expire(trx: Transaction, tools: DeskTools, offer: LockedOffer): Promise<void> {
  if (offer.state === "countered") {
    return settleCounter(trx, tools, offer, "expired")
  }
  await changeOffer(trx, offer.id, { state: "expired" })
  await passOn(trx, tools, { ...offer, state: "expired" }, offer.lines)
  await tellSeller(trx, offerExpired, offer)
  await tellClient(trx, orderPassedOn, offer)
}

/**
 * Passes on what nobody answered in time: silence is no consent, neither a seller's nor a client's. One transaction
 * an offer, so any number of servers may run it at once; one that fails is tried again at the next run.
 *
 * @returns how many offers ended
 */
export async function expireOffers(container: MedusaContainer, now = new Date()): Promise<number> {
  const tools = deskTools(container, now)
  const failed: string[] = []
  let ended = 0
  for (;;) {
    let current: string | undefined
    try {
      const found = await tools.knex.transaction(async (trx) => {
        const offer = await nextDue(trx, tools, failed)
        current = offer?.id
        if (offer) {
          await expire(trx, tools, offer)
        }
        return offer !== null
      })
      if (!found) {
        return ended
      }
      ended += 1
    } catch (error) {
      if (!current) {
        throw error
      }
      failed.push(current)
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`Offer ${current} could not be passed on`, error as Error)
    }
  }
}
