import { simulateRule } from "../../../../approvals/simulate"
import type { RuleSimulation } from "../../../../contract"
import { handler } from "../../../utils/answer"
import type { StoreApprovalRuleType } from "../validators"

export const POST = handler<StoreApprovalRuleType, RuleSimulation>((desk, req) =>
  simulateRule(desk, req.validatedBody)
)
