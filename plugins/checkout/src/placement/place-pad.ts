import { createHash } from "crypto"
import { assess } from "../approvals/assess"
import { assessedAnew } from "../approvals/ceilings"
import type { PlacedOrder, PlaceRequest } from "../contract"
import type { Desk } from "../desk"
import { carryOut } from "./carry-out"
import { approvalState, assertPlaceable, orderFacts } from "./checked-facts"
import { assertCostCentre } from "./cost-centre"
import { orderOfKey } from "./idempotency"
import { prospectOf, ready } from "./ready"

export interface PlacePadInput extends PlaceRequest {
  pad_id: string
  idempotency_key: string
}

/** What tells a request apart from another with the same key. */
export const hashOf = ({ idempotency_key: _, ...body }: PlacePadInput): string =>
  createHash("sha256")
    .update(JSON.stringify(Object.entries(body).sort()))
    .digest("hex")

/**
 * Turns a pad into an order by the plan its buyer chose: reservations, lots, credit and the partner's
 * record in one transaction. The same key gives the same order, however often it is asked.
 *
 * @throws CheckoutRefused with every reason against it; APPROVAL_NEEDED where others have to agree
 * @throws MedusaError NOT_FOUND for a pad that is foreign, deleted or placed under another key
 */
export async function placePad(desk: Desk, input: PlacePadInput): Promise<PlacedOrder> {
  const key = { key: input.idempotency_key, body_hash: hashOf(input) }
  const known = await orderOfKey(desk, key)
  if (known) {
    return known
  }
  try {
    return await assessedAnew(() => place(desk, input, key))
  } catch (error) {
    // The first request with this key may have finished while this one was on its way.
    const meanwhile = await orderOfKey(desk, key)
    if (meanwhile) {
      return meanwhile
    }
    throw error
  }
}

async function place(
  desk: Desk,
  input: PlacePadInput,
  key: { key: string; body_hash: string }
): Promise<PlacedOrder> {
  const found = await ready(desk, input, "order.place")
  await assertCostCentre(desk, input.cost_centre_id)
  const assessment = await assess(desk, prospectOf(found, input))
  const { budget, ceilings } = assessment
  assertPlaceable(desk, found, {
    expected_total_minor: input.expected_total_minor,
    approval: approvalState(assessment),
    budget_left_minor: budget?.on_overrun === "block" ? budget.left_minor : null,
  })
  const facts = orderFacts(desk, found, input, { ...key, approval_id: null, ceilings })
  return await carryOut(desk, found, facts)
}
