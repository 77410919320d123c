import { sendForApproval } from "../../../../../approvals/send"
import { viewApproval } from "../../../../../approvals/view-approval"
import type { ApprovalSent } from "../../../../../contract"
import { handler } from "../../../../utils/answer"
import { idempotencyKey } from "../../../../utils/idempotency-key"
import type { StorePlacePadType } from "../../validators"

export const POST = handler<StorePlacePadType, ApprovalSent>(async (desk, req) => {
  const idempotency_key = idempotencyKey(req)
  const input = { ...req.validatedBody, pad_id: req.params.id, idempotency_key }
  return { approval: await viewApproval(desk, await sendForApproval(desk, input)) }
}, 201)
