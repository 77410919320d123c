import { dropRule, viewRules, writeRule } from "../../../../approvals/rules"
import { handler } from "../../../utils/answer"
import type { StoreApprovalRuleType } from "../validators"

export const POST = handler<StoreApprovalRuleType, unknown>(async (desk, req) => {
  await writeRule(desk, req.validatedBody, req.params.id)
  return await viewRules(desk)
})

export const DELETE = handler(async (desk, req) => {
  await dropRule(desk, req.params.id)
  return await viewRules(desk)
})
