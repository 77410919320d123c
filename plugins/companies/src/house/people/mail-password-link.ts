import { createHash } from "crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { Knex } from "@orac/bulk"
import { MAIL_DUE, notify } from "@orac/notifications"
import { passwordReset } from "./password-message"

/** The token that Medusa made for an address. */
export interface PasswordToken {
  entity_id: string
  actor_type: string
  token: string
}

const localeOf = (knex: Knex, email: string) =>
  knex("employee").where({ email, deleted_at: null }).first<{ locale: string | null }>("locale")

/** Mails the link to a new password to a partner's employee, in his language; staff have the admin's own way. */
export async function mailPasswordLink(
  container: MedusaContainer,
  { entity_id: email, actor_type, token }: PasswordToken
): Promise<void> {
  if (actor_type !== "customer") {
    return
  }
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const reader = await localeOf(knex, email)
  await notify(knex, {
    message: passwordReset,
    data: { token },
    key: createHash("sha256").update(token).digest("hex"),
    recipients: [{ email, locale: reader?.locale }],
  })
  await container.resolve(Modules.EVENT_BUS).emit({ name: MAIL_DUE, data: {} })
}
