import type { MedusaContainer } from "@medusajs/framework/types"
import type { PlaceContext, Transaction } from "@orac/bulk"
import type { OrderFacts } from "./order-facts"

/** An order that is being placed, as those hear of it who join its transaction. */
export interface PlacedFacts {
  container: MedusaContainer
  context: PlaceContext
  facts: OrderFacts
}

/**
 * Another plugin's part of the placement's transaction. It acts on `trx` only, as it may run again after a deadlock;
 * to refuse it throws `Refused` of `@orac/bulk`, and nothing of the order stays.
 */
export type PlacementParticipant = (trx: Transaction, order: PlacedFacts) => Promise<void>

const participants = new Map<string, PlacementParticipant>()

/**
 * Joins the placement of every order. It runs when the order and its record are written and nothing is locked yet.
 *
 * @param name of the plugin; the same name again takes the place of the first
 */
export function joinPlacement(name: string, participant: PlacementParticipant): void {
  participants.set(name, participant)
}

/** Runs everybody who has joined, in the order of joining. */
export async function runParticipants(trx: Transaction, order: PlacedFacts): Promise<void> {
  for (const participant of participants.values()) {
    await participant(trx, order)
  }
}
