import { viewRules, writeRule } from "../../../approvals/rules"
import type { ApprovalRules } from "../../../contract"
import { handler } from "../../utils/answer"
import type { StoreApprovalRuleType } from "./validators"

export const GET = handler<unknown, ApprovalRules>((desk) => viewRules(desk))

export const POST = handler<StoreApprovalRuleType, ApprovalRules & { id: string }>(
  async (desk, req) => {
    const id = await writeRule(desk, req.validatedBody)
    return { id, ...(await viewRules(desk)) }
  },
  201
)
