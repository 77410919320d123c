import { sendProof } from "../../../../../registration/address"
import { draftHandler } from "../../../../utils/registration-answer"
import type { StoreRegistrationEmailType } from "../../validators"

export const POST = draftHandler<StoreRegistrationEmailType>((office, row, req) =>
  sendProof(office, row.id, req.validatedBody.email)
)
