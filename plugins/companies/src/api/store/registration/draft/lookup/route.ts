import { lookUp } from "../../../../../registration/look-up"
import { draftHandler } from "../../../../utils/registration-answer"
import type { StoreLookUpType } from "../../validators"

export const POST = draftHandler<StoreLookUpType>((office, row, req) =>
  lookUp(office, row, req.validatedBody.tax_id)
)
