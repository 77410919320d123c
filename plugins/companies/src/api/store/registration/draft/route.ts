import { saveDraft } from "../../../../registration/draft"
import { draftHandler } from "../../../utils/registration-answer"
import type { StoreSaveRegistrationType } from "../validators"

export const GET = draftHandler(async () => undefined)

export const POST = draftHandler<StoreSaveRegistrationType>((office, row, req) =>
  saveDraft(office, row.id, req.validatedBody)
)
