import { MedusaError } from "@medusajs/framework/utils"
import { placePad } from "../../../../../placement/place-pad"
import { handler } from "../../../../utils/answer"
import type { StorePlacePadType } from "../../validators"

const KEY = /^[\w.:-]{8,200}$/

export const POST = handler<StorePlacePadType, unknown>(async (desk, req) => {
  const idempotency_key = req.get("idempotency-key") ?? ""
  if (!KEY.test(idempotency_key)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "Send an Idempotency-Key of 8 to 200 letters, digits and .:-_"
    )
  }
  return await placePad(desk, { ...req.validatedBody, pad_id: req.params.id, idempotency_key })
})
