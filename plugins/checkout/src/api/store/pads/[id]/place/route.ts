import { placePad } from "../../../../../placement/place-pad"
import { handler } from "../../../../utils/answer"
import { idempotencyKey } from "../../../../utils/idempotency-key"
import type { StorePlacePadType } from "../../validators"

export const POST = handler<StorePlacePadType, unknown>(async (desk, req) => {
  const idempotency_key = idempotencyKey(req)
  return await placePad(desk, { ...req.validatedBody, pad_id: req.params.id, idempotency_key })
})
