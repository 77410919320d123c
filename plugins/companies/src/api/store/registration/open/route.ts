import { applicantView } from "../../../../queries/registration/applicant-view"
import { openByMail } from "../../../../registration/address"
import { refuse } from "../../../../registration/refused"
import { registrationHandler } from "../../../utils/registration-answer"
import type { StoreOpenRegistrationType } from "../validators"

export const POST = registrationHandler<StoreOpenRegistrationType>(async (office, req) => {
  const opened = await openByMail(office, req.validatedBody.key)
  if (!opened) {
    return refuse("REGISTRATION_UNKNOWN", "This link is outdated: ask for a new one.", {}, 404)
  }
  const { token, row } = opened
  return { token, registration: await applicantView(office, row) }
})
