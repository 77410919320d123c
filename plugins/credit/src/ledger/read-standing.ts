import type { Knex, Transaction } from "@orac/bulk"
import { EFFECTS, type Exposure, type Standing } from "../domain/exposure"

/** The sum of one field of the exposure, written out from the same table that the replay uses. */
function sumOf(field: keyof Exposure): string {
  const terms = Object.entries(EFFECTS).flatMap(([type, effects]) =>
    (["with_document", "without"] as const)
      .filter((kind) => effects[kind].field === field)
      .map((kind) => {
        const document = kind === "without" ? "document_id is null" : "document_id is not null"
        return `when type = '${type}' and ${document} then ${effects[kind].sign} * amount_minor`
      })
  )
  return `coalesce(sum(case ${terms.join(" ")} end), 0)::text as ${field}`
}

const READ_STANDING = `select
    (select amount_minor::text from credit_entry
      where entity_id = :entity and type = 'LIMIT_SET' order by sequence desc limit 1) as limit_minor,
    ${sumOf("open_invoices_minor")}, ${sumOf("holds_minor")}, ${sumOf("unapplied_payments_minor")}
  from credit_entry where entity_id = :entity`

/** Sums the ledger of an entity in one statement. Nothing is stored, so nothing can drift. */
export async function readStanding(knex: Knex | Transaction, entityId: string): Promise<Standing> {
  const { rows } = await knex.raw(READ_STANDING, { entity: entityId })
  const { limit_minor, open_invoices_minor, holds_minor, unapplied_payments_minor } = rows[0]
  return {
    limit_minor: limit_minor === null ? null : Number(limit_minor),
    open_invoices_minor: Number(open_invoices_minor),
    holds_minor: Number(holds_minor),
    unapplied_payments_minor: Number(unapplied_payments_minor),
  }
}
