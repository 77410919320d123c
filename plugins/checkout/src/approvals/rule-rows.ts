import { type Knex, rows } from "@orac/bulk"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import type { PartnerContext, Permission } from "@orac/companies"
import type { ApprovalRuleView, ApprovalRuleWrite } from "../contract"
import type { ApprovalRule } from "../domain/approvals/rule"
import { RULE_JSON } from "./read-line"

/** A node of the house with whether the asker's right reaches it. */
export interface ReachedNode {
  id: string
  name: string
  kind: string
}

/**
 * The nodes that a right reaches: the group's by a seat at the group, else the legal entity's, or those of
 * the branch; none by a right to one's own alone, for a place is nobody's own.
 */
export async function nodesReached(
  knex: Knex,
  { grants, entity, branch }: PartnerContext,
  permission: Permission
): Promise<ReachedNode[]> {
  const scope = grants.get(permission)?.scope
  if (!scope || scope === "own") {
    return []
  }
  return await rows<ReachedNode>(
    knex,
    `select n.id, coalesce(n.name, e.name, g.name, '') as name, n.kind
       from org_node n
       left join legal_entity e on e.id = n.id
       left join company_group g on g.id = n.id
      where n.status = 'active' and n.deleted_at is null
        and case :scope when 'group' then n.path[1] = :group_id
              when 'entity' then n.entity_id = :entity_id
              else n.entity_id = :entity_id and (:branch::text is null or n.path @> array[:branch]) end
      order by n.path, n.id`,
    {
      scope,
      group_id: entity.group_id,
      entity_id: entity.id,
      branch: branch?.id ?? null,
    }
  )
}

type Stored = { rule: ApprovalRule } & Pick<ApprovalRuleView, "version" | "updated_by"> & {
    updated_at: Date
  }

const SELECT = `select ${RULE_JSON} as rule, r.version, r.updated_by, r.updated_at from approval_rule r`

/** The rules on nodes and above them, from the root down. */
export const rulesOn = (knex: Knex, nodeIds: readonly string[]): Promise<Stored[]> =>
  rows<Stored>(
    knex,
    `${SELECT} join org_node n on n.id = r.node_id
      where r.deleted_at is null and r.node_id in (
        select unnest(path) from org_node where id = any(?::text[]))
      order by cardinality(n.path), r.name, r.id`,
    [[...nodeIds]]
  )

const COLUMNS = `node_id, name, roles, "when", steps, deadline_hours, on_timeout, active_from, active_to`

/** Writes a new rule. @returns its id */
export async function insertRule(
  knex: Knex,
  rule: Omit<ApprovalRule, "id">,
  by: string
): Promise<string> {
  const id = generateEntityId(undefined, "arule")
  await rows(
    knex,
    `insert into approval_rule (id, updated_by, currency_code, ${COLUMNS})
     select ?, ?, currency_code, ${COLUMNS} from jsonb_populate_record(null::approval_rule, ?::jsonb)`,
    [id, by, JSON.stringify(rule)]
  )
  return id
}

/** Changes a rule; requests that wait keep the version they were sent under. */
export const updateRule = (knex: Knex, id: string, rule: ApprovalRuleWrite, by: string) =>
  rows(
    knex,
    `update approval_rule r set (${COLUMNS}) = (
              select ${COLUMNS} from jsonb_populate_record(null::approval_rule, ?::jsonb)),
            version = r.version + 1, updated_by = ?, updated_at = now()
      where r.id = ? and r.deleted_at is null`,
    [JSON.stringify(rule), by, id]
  )

export const removeRule = (knex: Knex, id: string, by: string) =>
  rows(
    knex,
    `update approval_rule set deleted_at = now(), updated_by = ? where id = ? and deleted_at is null`,
    [by, id]
  )

/**
 * The node of a rule, for whoever may change it.
 *
 * @throws MedusaError NOT_FOUND for a rule of a node beyond reach
 */
export async function assertOwnRule(
  knex: Knex,
  id: string,
  reached: readonly ReachedNode[]
): Promise<void> {
  const [rule] = await rows<{ node_id: string }>(
    knex,
    `select node_id from approval_rule where id = ? and deleted_at is null`,
    [id]
  )
  if (!reached.some((node) => node.id === rule?.node_id)) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Approval rule ${id} was not found`)
  }
}
