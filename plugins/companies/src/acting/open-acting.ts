import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateJwtToken, MedusaError } from "@medusajs/framework/utils"
import type { Knex } from "@orac/bulk"
import { hashOf } from "../house/people/invitation-rows"

interface Opened {
  customer_id: string
  entity_id: string
  expires_at: Date
}

const OPEN = `
update acting_session s set opened_at = now(), updated_at = now()
  from employee p
 where s.token_hash = ? and s.opened_at is null and s.link_expires_at > now() and s.expires_at > now()
   and p.id = s.employee_id and p.deleted_at is null
returning p.customer_id, s.entity_id, s.expires_at`

/**
 * Turns the one-time token of a member of staff into a log-in to the storefront that ends with the
 * seat.
 *
 * @throws MedusaError NOT_FOUND for a token that is unknown, used or late
 */
export async function openActing(
  container: MedusaContainer,
  token: string
): Promise<{ token: string; entity_id: string; expires_at: Date }> {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(OPEN, [hashOf(token)])
  const opened: Opened | undefined = rows[0]
  if (!opened) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "The link has been used or is too old: start again in the admin."
    )
  }
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  const seconds = Math.max(1, Math.round((opened.expires_at.getTime() - Date.now()) / 1000))
  const claims = {
    actor_id: opened.customer_id,
    actor_type: "customer",
    auth_identity_id: "",
    app_metadata: { customer_id: opened.customer_id },
  }
  const jwt = generateJwtToken(claims, {
    secret: http.jwtSecret,
    expiresIn: seconds,
    jwtOptions: http.jwtOptions,
  })
  return { token: jwt, entity_id: opened.entity_id, expires_at: opened.expires_at }
}
