import { viewApprovals } from "../../../approvals/view-list"
import type { ApprovalList } from "../../../contract"
import { handler } from "../../utils/answer"
import type { StoreListApprovalsType } from "./validators"

export const GET = handler<unknown, ApprovalList>(async (desk, req) => ({
  approvals: await viewApprovals(desk, req.validatedQuery as StoreListApprovalsType),
}))
