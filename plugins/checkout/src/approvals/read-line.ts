import { type Knex, rows } from "@orac/bulk"
import { LIVE } from "./live"
import type { ApprovalRule } from "../domain/approvals/rule"

/** What is left of a cost centre's budget in its period, and what an order beyond it meets. */
export interface Budget {
  cost_centre_id: string
  left_minor: number
  on_overrun: "warn" | "approval" | "block"
}

/** What an order's place in the house says about it. */
export interface HouseLine {
  /** Ids from the root down. */
  path: string[]
  rules: ApprovalRule[]
  budget: Budget | null
}

/** The columns of a rule `r` as the domain knows them. */
export const RULE_JSON = `jsonb_build_object('id', r.id, 'node_id', r.node_id, 'name', r.name, 'roles', r.roles,
  'when', r."when", 'currency_code', r.currency_code, 'steps', r.steps, 'deadline_hours', r.deadline_hours, 'on_timeout', r.on_timeout,
  'active_from', to_char(r.active_from at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'active_to', to_char(r.active_to at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))`

const SPENT = `
select sum(o.total_minor) from partner_order o
 where o.cost_centre_id = c.id and o.status <> 'cancelled' and o.deleted_at is null
   and o.placed_at >= date_trunc(c.budget_period, :now::timestamptz at time zone :time_zone) at time zone :time_zone`

const WAITING = `
select sum((approval."order"->>'total_minor')::numeric) from approval
 where approval.cost_centre_id = c.id and ${LIVE}`

const BUDGET = `
select jsonb_build_object('cost_centre_id', c.id, 'on_overrun', c.on_overrun, 'left_minor',
         (c.budget_minor - coalesce((${SPENT}), 0) - coalesce((${WAITING}), 0))::text)
  from cost_centre c
 where c.id = :cost_centre_id and c.budget_minor is not null and c.deleted_at is null`

interface Charged {
  cost_centre_id: string | null
  time_zone: string
  now: Date
}

type StoredLine = Omit<HouseLine, "budget"> & { budget: StoredBudget | null }
type StoredBudget = { left_minor: string } & Omit<Budget, "left_minor">

const asBudget = (stored: StoredBudget | null): Budget | null =>
  stored && { ...stored, left_minor: Number(stored.left_minor) }

/** What is left of a cost centre's budget now; null without one. What waits for approval is charged already. */
export async function budgetOf(
  knex: Knex,
  { cost_centre_id, time_zone, now }: Charged
): Promise<Budget | null> {
  const [row] = await rows<{ budget: StoredBudget | null }>(knex, `select (${BUDGET}) as budget`, {
    cost_centre_id,
    time_zone,
    now,
  })
  return asBudget(row.budget)
}

/**
 * The line of nodes above an order, the rules on it and the budget it would be charged to, in one
 * statement. What waits for approval is charged already.
 *
 * @param nodes the legal entity or the branch, and the cost centre
 */
export async function readLine(
  knex: Knex,
  nodes: readonly string[],
  { cost_centre_id, time_zone, now }: Charged
): Promise<HouseLine> {
  const [{ path, rules, budget }] = await rows<StoredLine>(
    knex,
    `with line as (
       select distinct n.id, cardinality(n.path) as depth
         from org_node asked join org_node n on n.id = any(asked.path)
        where asked.id = any(:nodes::text[]) and asked.deleted_at is null and n.deleted_at is null
     )
     select array(select id from line order by depth, id) as path,
            coalesce((select jsonb_agg(${RULE_JSON}) from approval_rule r join line on line.id = r.node_id
                       where r.deleted_at is null), '[]') as rules,
            (${BUDGET}) as budget`,
    { nodes: [...nodes], cost_centre_id, time_zone, now }
  )
  return { path, rules, budget: asBudget(budget) }
}
