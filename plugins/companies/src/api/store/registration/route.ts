import { applicantView } from "../../../queries/registration/applicant-view"
import { readRegistration } from "../../../queries/registration/rows"
import { startRegistration } from "../../../registration/draft"
import { registrationHandler } from "../../utils/registration-answer"
import type { StoreStartRegistrationType } from "./validators"

export const POST = registrationHandler<StoreStartRegistrationType>(async (office, req) => {
  const { country, locale } = req.validatedBody
  const { id, token } = await startRegistration(office, country, locale)
  const row = await readRegistration(office.knex, id)
  return { token, registration: await applicantView(office, row!) }
}, 201)
