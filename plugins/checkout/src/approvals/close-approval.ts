import { Refused, type Transaction } from "@orac/bulk"
import type { OrderFacts } from "../placement/order-facts"
import { type ApprovalRow, lockWaiting, writeState } from "./approval-rows"
import { tellPlaced } from "./tell"

const waits = () =>
  new Refused([
    {
      code: "APPROVAL_PENDING",
      message: "The pad waits for approval: withdraw the request first.",
      facts: {},
    },
  ])

/**
 * Ends the request that led to an order, in the transaction that places it. A pad that waits for
 * approval is placed by that approval or not at all.
 *
 * @returns the request, whose holds are still to be exchanged; null where nobody was asked
 * @throws Refused where the pad waits, or where the request is no longer an approved one
 */
export async function closeApproval(
  trx: Transaction,
  { pad_id, approval_id }: Pick<OrderFacts, "pad_id" | "approval_id">,
  order_id: string
): Promise<ApprovalRow | null> {
  const waiting = await lockWaiting(trx, pad_id)
  if (!waiting && approval_id === null) {
    return null
  }
  if (!waiting || waiting.id !== approval_id || waiting.state !== "approved") {
    throw waits()
  }
  await writeState(trx, waiting.id, { state: "placed", order_id, ended_at: new Date() })
  await tellPlaced(trx, waiting, order_id)
  return waiting
}
