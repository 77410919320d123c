import { randomUUID } from "crypto"
import { Modules } from "@medusajs/framework/utils"
import { MAIL_DUE, notify } from "@orac/notifications"
import { isEditable } from "../domain/registration/states"
import { createKey, dropMailKeys, findKey } from "../queries/registration/keys"
import { readRegistration, type RegistrationRow } from "../queries/registration/rows"
import { transition } from "../queries/registration/transition"
import { assertEditable } from "./draft"
import { confirmAddress } from "./messages"
import { type Office, withLocked } from "./office"
import { refuse } from "./refused"

/**
 * Sends the proof of an address. It says the same and does the same whether the address is known
 * here or not. Another address has to be proved anew.
 */
export async function sendProof(office: Office, id: string, email: string): Promise<void> {
  await withLocked(office, id, async (trx, row) => {
    assertEditable(row)
    if (row.email !== email) {
      await dropMailKeys(trx, id)
      const step = { event: "change_email", actor: "applicant", patch: { email } } as const
      if (!(await transition(trx, row, step))) {
        refuse("EMAIL_FIXED", "The address has been proved already.")
      }
    }
    const key = await createKey(trx, id, "mail", email)
    await notify(trx, {
      message: confirmAddress,
      key: `${id}:confirm:${randomUUID()}`,
      data: { key },
      recipients: [{ email, locale: row.locale }],
    })
  })
  await office.container.resolve(Modules.EVENT_BUS).emit({ name: MAIL_DUE, data: {} })
}

/**
 * Opens a registration by the key of a mail: the address is proved and this device has a key of its own.
 *
 * @returns the new key with what it opens, or null for a key that opens nothing
 */
export async function openByMail(
  office: Office,
  mailKey: string
): Promise<{ token: string; row: RegistrationRow } | null> {
  const key = await findKey(office.knex, "mail", mailKey)
  if (!key || !(await readRegistration(office.knex, key.registration_id))) {
    return null
  }
  return await withLocked(office, key.registration_id, async (trx, row) => {
    const isProof = isEditable(row.state) && key.email === row.email
    const moved =
      isProof && (await transition(trx, row, { event: "confirm_email", actor: "applicant" }))
    return { token: await createKey(trx, row.id, "browser"), row: moved || row }
  })
}
