import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { Refusal } from "@orac/companies"
import { redated } from "@orac/sourcing"
import type { PlacedOrder } from "../contract"
import type { Desk } from "../desk"
import { openPad } from "../pads/change-pad"
import { carryOut } from "../placement/carry-out"
import { assertPlaceable, orderFacts } from "../placement/checked-facts"
import { assertCostCentre } from "../placement/cost-centre"
import { readyWith } from "../placement/ready"
import { CheckoutRefused, refuse } from "../refusals"
import { type ApprovalRow, lockApproval, readApproval, writeState } from "./approval-rows"
import { reconfirmUntil } from "./deadlines"
import { endApproval } from "./end-approval"
import { requesterDesk } from "./requester-desk"
import { sealOf } from "./seal"
import { tellRequester } from "./tell"

/** Refusals that say nothing about the order: the next attempt may go through. */
const PASSING = ["PAD_BUSY"]

async function place(desk: Desk, row: ApprovalRow): Promise<PlacedOrder> {
  const open = await openPad(desk, row.pad_id, "approval.request")
  if ((await sealOf(desk.knex, row.pad_id)) !== row.seal) {
    refuse("PAD_CHANGED", "The pad or its address has changed since it was sent.")
  }
  await assertCostCentre(desk, row.cost_centre_id ?? undefined)
  const { is_business_day } = desk.markets.get(desk.partner.entity.market_code)
  const found = await readyWith(desk, open, redated(row.plan, desk.now, is_business_day))
  const held = row.order.payment === "credit" ? row.order.total_minor : 0
  const credit = { ...found.credit, available_minor: found.credit.available_minor + held }
  assertPlaceable(
    desk,
    { ...found, credit },
    {
      expected_total_minor: row.order.total_minor,
      approval: "granted",
      budget_left_minor: null,
    }
  )
  const request = {
    purchase_order_number: row.order.po_number ?? undefined,
    comment: row.order.comment ?? undefined,
    cost_centre_id: row.cost_centre_id ?? undefined,
  }
  const key = {
    key: `approval:${row.id}`,
    body_hash: row.seal,
    approval_id: row.id,
    ceilings: null,
  }
  return await carryOut(desk, found, orderFacts(desk, found, request, key))
}

/** The pad, its address or its requester are not what was agreed to: there is nothing to confirm anew. */
const VOIDING = [
  "PAD_CHANGED",
  "REQUESTER_GONE",
  "PAD_GONE",
  "COST_CENTRE_UNKNOWN",
  "ENTITY_BLOCKED",
]

/** Sends what could not be placed back to its requester; goods and credit stay held until its deadline. */
async function giveBack(
  desk: { container: MedusaContainer; now: Date },
  id: string,
  reasons: Refusal[]
) {
  const knex = desk.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.transaction(async (trx) => {
    const row = await lockApproval(trx, id)
    if (row?.state !== "approved") {
      return
    }
    if (reasons.some(({ code }) => VOIDING.includes(code))) {
      return await endApproval(trx, row, "void", { reasons })
    }
    const deadline_at = reconfirmUntil(desk.now)
    await writeState(trx, id, { state: "needs_reconfirm", reasons, deadline_at })
    await tellRequester(trx, { ...row, deadline_at }, "needs_reconfirm")
  })
}

const reasonsOf = (error: unknown): Refusal[] | null => {
  if (error instanceof CheckoutRefused) {
    return error.refusals
  }
  return error instanceof MedusaError && error.type === MedusaError.Types.NOT_FOUND
    ? [{ code: "PAD_GONE", message: "The pad is gone.", facts: {} }]
    : null
}

/**
 * Places what everybody agreed to, in the requester's name and by the plan that was sent. Called again it
 * finds the order, so that whoever comes after a crash may call it.
 *
 * @returns the order; null where it could not be placed and went back, or is being placed by another
 */
export async function placeApproved(
  container: MedusaContainer,
  id: string,
  now = new Date()
): Promise<PlacedOrder | null> {
  const row = await readApproval(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), id)
  if (row.state !== "approved") {
    return null
  }
  try {
    return await place(await requesterDesk(container, row, now), row)
  } catch (error) {
    const reasons = reasonsOf(error)
    if (!reasons) {
      throw error
    }
    if (!reasons.some(({ code }) => PASSING.includes(code))) {
      await giveBack({ container, now }, id, reasons)
    }
    return null
  }
}
