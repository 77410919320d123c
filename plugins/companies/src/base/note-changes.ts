import { generateEntityId } from "@medusajs/framework/utils"
import type { Transaction } from "@orac/bulk"
import type { AuditFacts } from "../house/audit"

const NOTE = `
insert into audit_entry (id, group_id, entity_id, actor, action, subject, facts)
select id, group_id, entity_id, actor, action, subject, facts from jsonb_to_recordset(?::jsonb)
  as r(id text, group_id text, entity_id text, actor text, action text, subject text, facts jsonb)`

/** Writes many changes into the journal, in one statement of the transaction that makes them. */
export async function noteChanges(trx: Transaction, changes: readonly AuditFacts[]): Promise<void> {
  const entries = changes.map(({ before = null, after = null, ...entry }) => ({
    ...entry,
    id: generateEntityId("", "audit"),
    facts: { before, after },
  }))
  await trx.raw(NOTE, [JSON.stringify(entries)])
}
