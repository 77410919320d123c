import { submitRegistration } from "../../../../../registration/submit"
import { draftHandler } from "../../../../utils/registration-answer"
import type { StoreSubmitRegistrationType } from "../../validators"

export const POST = draftHandler<StoreSubmitRegistrationType>((office, row, req) =>
  submitRegistration(office, row, req.validatedBody.password)
)
