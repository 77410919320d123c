import { Modules } from "@medusajs/framework/utils"
import { formProblems } from "../domain/registration/problems"
import { isEditable } from "../domain/registration/states"
import type { RegistrationRow } from "../queries/registration/rows"
import { transition } from "../queries/registration/transition"
import { type Office, withLocked } from "./office"
import { hashPassword } from "./password"
import { refuse } from "./refused"

/** Emitted when a registration has been sent: `{ id }`. */
export const REGISTRATION_SUBMITTED = "registration.submitted"

/** Has a committed change taken up at once; without the event the next run of the job does. */
export const goOn = ({ container }: Office, id: string) =>
  container.resolve(Modules.EVENT_BUS).emit({ name: REGISTRATION_SUBMITTED, data: { id } })

function assertReady(office: Office, row: RegistrationRow, hasPassword: boolean) {
  const market = office.marketOf(row.country)
  const problems = formProblems(market, row.country, row.data.form)
  if (problems.length) {
    refuse("FORM_INCOMPLETE", "Some fields are missing or wrong.", { problems }, 422)
  }
  if (row.state === "draft") {
    refuse("EMAIL_UNCONFIRMED", "Confirm your e-mail address first.", {}, 409)
  }
  if (!hasPassword) {
    refuse("PASSWORD_MISSING", "Choose a password of at least 10 signs.", {}, 422)
  }
}

/**
 * Sends a registration to the checks. Sent again, or twice at once, it changes nothing: one of the
 * two finds it sent.
 */
export async function submitRegistration(
  office: Office,
  row: RegistrationRow,
  password: string | undefined
): Promise<void> {
  if (!isEditable(row.state)) {
    return
  }
  assertReady(office, row, Boolean(password || row.password_hash))
  const password_hash = password ? await hashPassword(office, password) : null
  await withLocked(office, row.id, async (trx, now) => {
    if (!isEditable(now.state)) {
      return
    }
    assertReady(office, now, true)
    await transition(trx, now, {
      event: "submit",
      actor: "applicant",
      patch: password_hash ? { password_hash } : {},
    })
  })
  await goOn(office, row.id)
}
