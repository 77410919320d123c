import type { ApprovalCheck } from "../contract"
import type { Desk } from "../desk"
import { assertCostCentre } from "../placement/cost-centre"
import { type PadRequest, prospectOf, ready, totalOf } from "../placement/ready"
import { assess } from "./assess"
import { viewSteps } from "./view-steps"

/**
 * Says who would have to agree to a pad placed by a plan. Nothing is written.
 *
 * @throws CheckoutRefused when the pad or the plan is not as it was shown
 */
export async function checkApproval(desk: Desk, input: PadRequest): Promise<ApprovalCheck> {
  const found = await ready(desk, input, "quick_order.use")
  await assertCostCentre(desk, input.cost_centre_id)
  const { demands, steps, needed, blocked, budget } = await assess(desk, prospectOf(found, input))
  const over = budget ? totalOf(found) - budget.left_minor : 0
  return {
    needed,
    steps: viewSteps(demands, steps),
    blocked: blocked.map(({ rule_id, step }) => ({ rule_id, step })),
    over_budget_minor: over > 0 && desk.partner.permissions.has("price.view") ? over : null,
  }
}
