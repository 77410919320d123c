import type { Knex } from "@orac/bulk"
import { LIVE } from "./live"
import type { ApprovalRule } from "../domain/approvals/rule"

/** What is left of a cost centre's budget in its period, and what an order beyond it meets. */
export interface Budget {
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
  'when', r."when", 'steps', r.steps, 'deadline_hours', r.deadline_hours, 'on_timeout', r.on_timeout,
  'active_from', to_char(r.active_from at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'active_to', to_char(r.active_to at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))`

const SPENT = `
select sum(o.total_minor) from partner_order o
 where o.cost_centre_id = c.id and o.status <> 'cancelled' and o.deleted_at is null
   and o.placed_at >= date_trunc(c.budget_period, :now::timestamptz at time zone :time_zone) at time zone :time_zone`

const WAITING = `
select sum((approval."order"->>'total_minor')::numeric) from approval
 where approval.cost_centre_id = c.id and ${LIVE}`

/**
 * The line of nodes above an order, the rules on it and the budget it would be charged to, in one
 * statement. What waits for approval is charged already.
 *
 * @param nodes the legal entity or the branch, and the cost centre
 */
export async function readLine(
  knex: Knex,
  nodes: readonly string[],
  {
    cost_centre_id,
    time_zone,
    now,
  }: { cost_centre_id: string | null; time_zone: string; now: Date }
): Promise<HouseLine> {
  const { rows } = await knex.raw<{
    rows: (Omit<HouseLine, "budget"> & { budget: ({ left_minor: string } & Budget) | null })[]
  }>(
    `with line as (
       select distinct n.id, cardinality(n.path) as depth
         from org_node asked join org_node n on n.id = any(asked.path)
        where asked.id = any(:nodes::text[]) and asked.deleted_at is null and n.deleted_at is null
     )
     select array(select id from line order by depth, id) as path,
            coalesce((select jsonb_agg(${RULE_JSON}) from approval_rule r join line on line.id = r.node_id
                       where r.deleted_at is null), '[]') as rules,
            (select jsonb_build_object('on_overrun', c.on_overrun, 'left_minor',
                      (c.budget_minor - coalesce((${SPENT}), 0) - coalesce((${WAITING}), 0))::text)
               from cost_centre c
              where c.id = :cost_centre_id and c.budget_minor is not null and c.deleted_at is null) as budget`,
    { nodes: [...nodes], cost_centre_id, time_zone, now } as never
  )
  const [{ path, rules, budget }] = rows
  return { path, rules, budget: budget && { ...budget, left_minor: Number(budget.left_minor) } }
}
