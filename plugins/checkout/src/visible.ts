import type { Knex, Transaction } from "@orac/bulk"
import { type PartnerContext, type Permission, visibleRows } from "@orac/companies"

/** The columns by which a pad, a list or an order says whose it is. */
const COLUMNS = { entity: "entity_id", branch: "branch_id", customer: "customer_id" }

/** A condition on rows of a pad, a list or an order that may be touched with a permission: a binding of `raw`. */
export function visible(
  knex: Knex | Transaction,
  partner: PartnerContext,
  permission: Permission
): ReturnType<Knex["raw"]> {
  const { sql, bindings } = visibleRows(partner, permission, COLUMNS)
  return knex.raw(`(${sql})`, bindings as string[])
}
