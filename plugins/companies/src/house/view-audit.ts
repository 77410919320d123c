import type { AuditPage } from "../contract"
import { auditEntries } from "../queries/audit-entries"
import type { HouseDesk } from "./desk"
import { readTree } from "./nodes/read-tree"
import { rightsAt } from "./reach"

const WIDE = ["entity", "group"]

/** The journal of the legal entities, and of the group, that an employee may read. */
export async function viewAudit(
  { knex, partner }: HouseDesk,
  page: { limit: number; offset: number }
): Promise<AuditPage> {
  const group_id = partner.entity.group_id
  const tree = await readTree(knex, group_id)
  const readable = tree.filter((node) =>
    WIDE.includes(rightsAt(partner, node).get("audit.view")?.scope ?? "")
  )
  const entities = readable.filter(({ kind }) => kind === "legal_entity").map(({ id }) => id)
  const isLead = readable.some(({ kind }) => kind === "group" || kind === "legal_entity")
  return auditEntries(knex, { group_id, entities, whole_group: isLead, ...page })
}
