import type { Transaction } from "@orac/bulk"
import type { Refusal } from "@orac/companies"
import { refuse } from "../refusals"
import { type ApprovalRow, lockAllWaiting, lockWaiting, writeState } from "./approval-rows"
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
  const isOwnDoing = state === "withdrawn" && !by
  if (!isOwnDoing) {
    const because = state === "void" ? (reasons?.[0]?.code ?? null) : null
    await tellRequester(trx, approval, state, { by, comment, because })
  }
}

/**
 * Takes back a request that is locked.
 *
 * @param because who did it and why, where it was not the requester: he is told then
 * @throws CheckoutRefused APPROVAL_ENDED where it does not wait any more
 */
export async function takeBack(
  trx: Transaction,
  approval: ApprovalRow,
  because?: Because
): Promise<void> {
  const { state } = approval
  if (state !== "pending" && state !== "needs_reconfirm") {
    refuse("APPROVAL_ENDED", "The request does not wait any more.", { state })
  }
  await endApproval(trx, approval, "withdrawn", because)
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

/** Ends all that waits for a legal entity which goes up in another one. */
export async function endAll(trx: Transaction, entityId: string): Promise<void> {
  for (const waiting of await lockAllWaiting(trx, entityId)) {
    await endApproval(trx, waiting, "void", {
      reasons: [{ code: "ENTITY_MERGED", message: "The company was merged.", facts: {} }],
    })
  }
}
