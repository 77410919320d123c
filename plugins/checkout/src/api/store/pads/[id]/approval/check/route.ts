import { checkApproval } from "../../../../../../approvals/check"
import type { ApprovalCheck } from "../../../../../../contract"
import { handler } from "../../../../../utils/answer"
import type { StoreCheckApprovalType } from "../../../validators"

export const POST = handler<StoreCheckApprovalType, ApprovalCheck>((desk, req) =>
  checkApproval(desk, { ...req.validatedBody, pad_id: req.params.id })
)
