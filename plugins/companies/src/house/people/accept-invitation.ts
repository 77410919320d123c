import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { Knex, Transaction } from "@orac/bulk"
import type { InvitationOffer } from "../../contract"
import { employeeOf } from "../../org/create-company"
import { audit } from "../audit"
import { type HouseNode, readTree } from "../nodes/read-tree"
import { refuse } from "../refused"
import { type InvitationRow, invitationOfToken } from "./invitation-rows"
import { companyOf } from "./invite"
import { createLogIn, hasLogIn } from "./log-in"

const unknown = () =>
  new MedusaError(MedusaError.Types.NOT_FOUND, "This invitation does not exist or was sent anew.")

async function treeOf(knex: Knex | Transaction, nodeId: string): Promise<HouseNode[]> {
  const { rows } = await knex.raw(`select path[1] as group_id from org_node where id = ?`, [nodeId])
  return rows.length ? await readTree(knex, rows[0].group_id) : []
}

const stateOf = (row: InvitationRow): InvitationOffer["state"] => {
  if (row.withdrawn_at) {
    return "withdrawn"
  }
  if (row.accepted_at) {
    return "accepted"
  }
  return row.is_expired ? "expired" : "open"
}

/**
 * What an invitation offers to whoever holds its link.
 *
 * @throws MedusaError NOT_FOUND for an unknown token
 */
export async function lookAtInvitation(
  container: MedusaContainer,
  token: string
): Promise<InvitationOffer> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const row = await invitationOfToken(knex, token)
  const tree = row ? await treeOf(knex, row.node_id) : []
  const node = tree.find(({ id }) => id === row?.node_id)
  if (!row || !node) {
    throw unknown()
  }
  return {
    state: stateOf(row),
    email: row.email,
    name: row.name,
    company: companyOf(tree, node),
    place: node.name,
    invited_by: row.invited_by,
    has_log_in: await hasLogIn(container, row.email),
  }
}

export interface Acceptance {
  token: string
  /** For somebody without a log-in. */
  password?: string
  /** For somebody who is logged in. */
  customer_id?: string
}

/** The customer who takes the seat: a new log-in, or the one who is logged in under the same address. */
async function taker(
  container: MedusaContainer,
  row: InvitationRow,
  { password, customer_id }: Acceptance
): Promise<string> {
  if (customer_id) {
    const customer = await container.resolve(Modules.CUSTOMER).retrieveCustomer(customer_id)
    return customer.email?.toLowerCase() === row.email
      ? customer_id
      : refuse("INVITATION_OTHER_ADDRESS", `The invitation is for ${row.email}: log in by it.`, {
          email: row.email,
        })
  }
  if (await hasLogIn(container, row.email)) {
    return refuse("LOG_IN_FIRST", `Log in as ${row.email} and open the link again.`, {
      email: row.email,
    })
  }
  if (!password) {
    return refuse("PASSWORD_MISSING", "Choose a password.", {}, 422)
  }
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const known = await knex("employee")
    .whereRaw("lower(email) = ? and deleted_at is null and acting_staff is null", [row.email])
    .first("customer_id")
  const { email, name } = row
  return createLogIn(container, { email, name, password }, known?.customer_id ?? null)
}

/** The seat itself; one that has ended comes to life again. */
async function seat(trx: Transaction, { node_id, role }: InvitationRow, employee_id: string) {
  await trx.raw(
    `insert into membership (id, employee_id, node_id, role) values (?, ?, ?, ?)
     on conflict (employee_id, node_id, role) where deleted_at is null and delegated_by is null
     do update set valid_from = null, valid_to = null, updated_at = now()`,
    [generateEntityId("", "memb"), employee_id, node_id, role]
  )
}

async function take(trx: Transaction, row: InvitationRow, customer_id: string) {
  const { email, name, locale, node_id } = row
  const employee_id = await employeeOf(trx, { customer_id, name, email, locale })
  await seat(trx, row, employee_id)
  await trx("invitation")
    .where({ id: row.id })
    .update({ accepted_at: new Date(), updated_at: new Date() })
  const tree = await treeOf(trx, node_id)
  const node = tree.find(({ id }) => id === node_id)!
  await audit(trx, {
    group_id: node.path[0],
    entity_id: node.entity_id,
    actor: name,
    action: "invitation.accepted",
    subject: email,
    after: { place: node.name, role: row.role },
  })
}

function assertOpen(row: InvitationRow) {
  const state = stateOf(row)
  if (state === "withdrawn" || state === "expired") {
    refuse(
      state === "expired" ? "INVITATION_EXPIRED" : "INVITATION_WITHDRAWN",
      "The invitation is no longer valid: ask for a new one."
    )
  }
}

/** Whether the customer took this invitation before: a second click is the same click. */
async function isTakenBy(trx: Transaction, { node_id, role }: InvitationRow, customer_id: string) {
  const { rows } = await trx.raw(
    `select 1 from membership m join employee p on p.id = m.employee_id
      where p.customer_id = ? and m.node_id = ? and m.role = ? and m.deleted_at is null`,
    [customer_id, node_id, role]
  )
  return rows.length > 0
}

/**
 * Accepts an invitation: log-in, customer, employee and seat, all that is missing. A second request
 * with the same link by the same person changes nothing.
 *
 * @throws MedusaError NOT_FOUND for an unknown token
 * @throws HouseRefused for an invitation that is over or another's
 */
export async function acceptInvitation(
  container: MedusaContainer,
  acceptance: Acceptance
): Promise<{ email: string }> {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const found = await invitationOfToken(knex, acceptance.token)
  if (!found) {
    throw unknown()
  }
  assertOpen(found)
  const isUsed = () => refuse("INVITATION_USED", "The invitation has been accepted: log in.")
  if (found.accepted_at && !acceptance.customer_id) {
    return isUsed()
  }
  const customer_id = await taker(container, found, acceptance)
  await knex.transaction(async (trx) => {
    const row = await invitationOfToken(trx, acceptance.token, true)
    if (!row) {
      throw unknown()
    }
    assertOpen(row)
    if (!row.accepted_at) {
      return take(trx, row, customer_id)
    }
    return (await isTakenBy(trx, row, customer_id)) || isUsed()
  })
  return { email: found.email }
}
