import { generateEntityId } from "@medusajs/framework/utils"
import type { Knex, Transaction } from "@orac/bulk"

/** One change of a partner's house. */
export interface AuditFacts {
  group_id: string
  /** The legal entity it concerns; null = the group. */
  entity_id: string | null
  /** Who did it, by the name people know. */
  actor: string
  /** `node.moved`, `seat.ended`, ... */
  action: string
  /** What or whom it happened to, by name. */
  subject: string
  before?: unknown
  after?: unknown
}

/** Writes into the journal, in the transaction of the change. */
export async function audit(
  trx: Knex | Transaction,
  { before = null, after = null, ...entry }: AuditFacts
): Promise<void> {
  await trx("audit_entry").insert({
    id: generateEntityId("", "audit"),
    ...entry,
    facts: JSON.stringify({ before, after }),
  })
}
