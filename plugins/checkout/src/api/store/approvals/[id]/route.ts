import { viewApproval } from "../../../../approvals/view-approval"
import { handler } from "../../../utils/answer"

export const GET = handler(async (desk, req) => ({
  approval: await viewApproval(desk, req.params.id),
}))
