import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { applicantView } from "../../queries/registration/applicant-view"
import { findKey } from "../../queries/registration/keys"
import { readRegistration, type RegistrationRow } from "../../queries/registration/rows"
import { type Office, officeOf } from "../../registration/office"
import { refuse, RegistrationRefused } from "../../registration/refused"
import { sendRefusal } from "./partner-request"

/** Carries the key of one registration. */
export const TOKEN_HEADER = "x-registration-token"

type Respond<Body> = (office: Office, req: MedusaRequest<Body>) => Promise<unknown>

/** Makes a public route's handler: what is returned goes out as JSON, a business "no" as a refusal. */
export const registrationHandler =
  <Body>(respond: Respond<Body>, status = 200) =>
  async (req: MedusaRequest<Body>, res: MedusaResponse) => {
    res.setHeader("cache-control", "no-store")
    try {
      res.status(status).json(await respond(officeOf(req.scope), req))
    } catch (error) {
      if (!(error instanceof RegistrationRefused)) {
        throw error
      }
      sendRefusal(res, error.refusals, error.status)
    }
  }

const unknown = () =>
  refuse("REGISTRATION_UNKNOWN", "There is no such registration, or its time is over.", {}, 404)

async function rowOf(office: Office, token: string): Promise<RegistrationRow> {
  const key = token ? await findKey(office.knex, "browser", token) : null
  const row = key && (await readRegistration(office.knex, key.registration_id))
  return row ?? unknown()
}

/** Like `registrationHandler` for what the key in the header opens; the answer is the registration as it is then. */
export const draftHandler = <Body = unknown>(
  change: (office: Office, row: RegistrationRow, req: MedusaRequest<Body>) => Promise<unknown>
) =>
  registrationHandler<Body>(async (office, req) => {
    const token = req.get(TOKEN_HEADER) ?? ""
    await change(office, await rowOf(office, token), req)
    return { registration: await applicantView(office, await rowOf(office, token)) }
  })
