import type { Transaction } from "@orac/bulk"
import { type AssignmentPlan, planAssignments } from "../domain/plan-assignments"
import { prepareNetwork } from "../domain/prepare-network"
import { type Clients, clientStates, sellerLoad } from "../queries/client-states"
import { networkRows } from "../queries/network-rows"
import { lockBindings } from "./lock"
import { type Author, writePlan } from "./write-plan"

/**
 * Runs the rules over clients in one pass: at most nine statements, however many clients there are. Clients without a
 * seller are bound; for the others a difference becomes a proposal or a case, and nothing moves.
 *
 * @throws MedusaError outside a transaction
 */
export async function assignClients(
  trx: Transaction,
  clients: Clients,
  author: Author
): Promise<AssignmentPlan> {
  await lockBindings(trx)
  const network = prepareNetwork(await networkRows(trx), author.now.toISOString().slice(0, 10))
  const states = await clientStates(trx, clients)
  const plan = planAssignments(network, states, await sellerLoad(trx))
  const groupsOf = new Map(states.map(({ client }) => [client.id, client.product_groups]))
  await writePlan(trx, plan, author, groupsOf)
  return plan
}
