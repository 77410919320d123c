import type { Transaction } from "@orac/bulk"
import type { Refusal } from "@orac/companies"
import { type ApprovalRow, lockWaiting, writeState } from "./approval-rows"
import { freeHolds } from "./holds"
import { tellRequester } from "./tell"

/** The ends of a request that is not placed. */
export type End = "refused" | "returned" | "withdrawn" | "void" | "expired"

interface Because {
  reasons?: Refusal[]
  by?: string
  comment?: string | null
}

/** Ends a request that is locked: what it held is free, its requester is told. */
export async function endApproval(
  trx: Transaction,
  approval: ApprovalRow,
  state: End,
  { reasons, by, comment }: Because = {}
): Promise<void> {
  await writeState(trx, approval.id, { state, reasons, ended_at: new Date() })
  await freeHolds(trx, approval)
  if (state !== "withdrawn") {
    await tellRequester(trx, approval, state, { by, comment })
  }
}

/**
 * Voids what waits for a pad, in the transaction that changes the pad: nobody agrees to what is no longer
 * there. The pad's row or cart is locked already.
 *
 * @param by whose change it was
 */
export async function voidWaiting(trx: Transaction, padId: string, by: string): Promise<void> {
  const waiting = await lockWaiting(trx, padId)
  if (waiting) {
    await endApproval(trx, waiting, "void", {
      by,
      reasons: [{ code: "PAD_CHANGED", message: `${by} changed the pad.`, facts: { by } }],
    })
  }
}
