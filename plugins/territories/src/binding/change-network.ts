import type { Knex, Transaction } from "@orac/bulk"
import type { ChangeEffect } from "../contract"
import type { AssignmentPlan } from "../domain/plan-assignments"
import { assignClients } from "./assign-clients"
import { lockBindings } from "./lock"
import type { Author } from "./write-plan"

export const effectOf = (plan: AssignmentPlan): ChangeEffect => ({
  bound: plan.bindings.length,
  proposals: plan.proposals.length,
  outdated: plan.outdated.length,
  cases: plan.cases.length,
})

/**
 * Changes the network and runs the rules over all clients, in one transaction.
 *
 * @param change answers what it did, or null where there was nothing to change
 */
export async function changeNetwork<T>(
  knex: Knex,
  author: Author,
  change: (trx: Transaction) => Promise<T | null>
): Promise<{ result: T; effect: ChangeEffect } | null> {
  return knex.transaction(async (trx) => {
    await lockBindings(trx)
    const result = await change(trx)
    return result === null
      ? null
      : { result, effect: effectOf(await assignClients(trx, "all", author)) }
  })
}
