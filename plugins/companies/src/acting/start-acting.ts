import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  generateEntityId,
  MedusaError,
  Modules,
} from "@medusajs/framework/utils"
import type { Knex, Transaction } from "@orac/bulk"
import { audit } from "../house/audit"
import { newToken } from "../house/people/invitation-rows"

const MINUTE = 60_000
/** How long somebody acts, and how long the link waits to be opened. */
export const ACTING_MINUTES = 60
const LINK_MINUTES = 5

export interface ActingRequest {
  entity_id: string
  /** The e-mail of the member of staff. */
  staff: string
  reason: string
  /** Whether orders may be placed as well. */
  may_order: boolean
}

const in_ = (minutes: number) => new Date(Date.now() + minutes * MINUTE)

/** The customer under whom a member of staff acts: his own, without a password. */
async function customerFor(container: MedusaContainer, staff: string): Promise<string> {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const known = await knex("employee")
    .where({ acting_staff: staff, deleted_at: null })
    .first("customer_id")
  if (known) {
    return known.customer_id
  }
  const customer = await container
    .resolve(Modules.CUSTOMER)
    .createCustomers({ email: staff, first_name: "ORAC", metadata: { acting_staff: staff } })
  return customer.id
}

async function employeeFor(trx: Transaction, staff: string, customer_id: string): Promise<string> {
  const { rows } = await trx.raw(
    `insert into employee (id, customer_id, name, email, acting_staff) values (?, ?, ?, ?, ?)
     on conflict (acting_staff) where deleted_at is null and acting_staff is not null
     do update set updated_at = now() returning id`,
    [generateEntityId("", "empl"), customer_id, `ORAC: ${staff}`, staff, staff]
  )
  return rows[0].id
}

/** One seat at a time at a company: a new one takes the place of the last. */
async function seat(
  trx: Transaction,
  employee_id: string,
  node_id: string,
  { role, expires_at }: { role: string; expires_at: Date }
) {
  await trx("membership")
    .where({ employee_id, node_id, deleted_at: null })
    .update({ valid_to: new Date() })
  await trx.raw(
    `insert into membership (id, employee_id, node_id, role, valid_from, valid_to)
     values (?, ?, ?, ?, now(), ?)
     on conflict (employee_id, node_id, role) where deleted_at is null and delegated_by is null
     do update set valid_from = now(), valid_to = excluded.valid_to, updated_at = now()`,
    [generateEntityId("", "memb"), employee_id, node_id, role, expires_at]
  )
}

/**
 * Seats a member of ORAC's staff at a legal entity for an hour and gives the one-time token that opens
 * the storefront. Both stand in the partner's journal and among its people.
 *
 * @throws MedusaError NOT_FOUND for an unknown legal entity
 */
export async function startActing(
  container: MedusaContainer,
  { entity_id, staff, reason, may_order }: ActingRequest
): Promise<{ token: string; expires_at: Date }> {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const entity = await knex("legal_entity")
    .where({ id: entity_id, deleted_at: null })
    .first("group_id", "name")
  if (!entity) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Company ${entity_id} was not found.`)
  }
  const customer_id = await customerFor(container, staff)
  const { token, token_hash } = newToken()
  const expires_at = in_(ACTING_MINUTES)
  await knex.transaction(async (trx) => {
    const employee_id = await employeeFor(trx, staff, customer_id)
    const role = may_order ? "staff_ordering" : "staff_acting"
    await seat(trx, employee_id, entity_id, { role, expires_at })
    await trx("acting_session").insert({
      id: generateEntityId("", "act"),
      employee_id,
      entity_id,
      staff,
      reason,
      token_hash,
      link_expires_at: in_(LINK_MINUTES),
      expires_at,
    })
    await audit(trx, {
      group_id: entity.group_id,
      entity_id,
      actor: `ORAC: ${staff}`,
      action: "acting.started",
      subject: entity.name,
      after: { reason, may_order, until: expires_at.toISOString() },
    })
  })
  return { token, expires_at }
}
