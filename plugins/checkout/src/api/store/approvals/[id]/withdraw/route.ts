import { viewApproval } from "../../../../../approvals/view-approval"
import { withdraw } from "../../../../../approvals/withdraw"
import { handler } from "../../../../utils/answer"

export const POST = handler(async (desk, req) => {
  await withdraw(desk, req.params.id)
  return { approval: await viewApproval(desk, req.params.id) }
})
