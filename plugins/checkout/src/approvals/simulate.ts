import { rows } from "@orac/bulk"
import { findArticles } from "@orac/pim"
import type { ApprovalRuleWrite, RuleSimulation } from "../contract"
import type { Desk } from "../desk"
import { type ApprovalFacts, type Leaf, leavesOf } from "../domain/approvals/condition"
import { demandsOn } from "../domain/approvals/rule"
import type { StoredTraces } from "../domain/orders/price-traces"
import { refuse } from "../refusals"
import { nodesReached } from "./rule-rows"

const DAYS = 90
const EXAMPLES = 10
/** What stood then in the ledger or was planned of goods to come is not kept with an order. */
const UNKNOWN = [
  "credit_share_over",
  "overdue_days_over",
  "budget_exceeded",
  "preorder_share_over",
] as const satisfies Leaf["kind"][]

interface PastOrder {
  order_id: string
  display_id: number
  customer_id: string
  placed_at: Date
  placed_by_name: string
  total_minor: string
  line_count: number
  skus: string
  price_traces: Pick<StoredTraces, "prices">
  path: string[]
  is_first: boolean
  is_new_address: boolean
  roles: string[]
  /** The requester's own orders before, in the longest period: when and how much. */
  before: { at: string; minor: number }[]
}

const ORDERS = `
select o.order_id, o.display_id, o.customer_id, o.placed_at, o.placed_by_name, o.total_minor::text, o.line_count,
       o.skus, o.price_traces, n.path,
       not exists (select from partner_order p where p.entity_id = o.entity_id and p.customer_id = o.customer_id
         and p.placed_at < o.placed_at and p.status <> 'cancelled' and p.deleted_at is null) as is_first,
       not exists (select from partner_order p
         join "order" earlier on earlier.id = p.order_id
         join order_address before on before.id = earlier.shipping_address_id
         where p.entity_id = o.entity_id and p.placed_at < o.placed_at and p.status <> 'cancelled'
           and p.deleted_at is null and (before.city, before.address_1, before.postal_code)
             = (went.city, went.address_1, went.postal_code)) as is_new_address,
       array(select distinct m.role from membership m
              where m.employee_id = o.placed_by_employee and m.node_id = any(n.path)) as roles,
       coalesce((select jsonb_agg(jsonb_build_object('at', p.placed_at, 'minor', p.total_minor)) from partner_order p
         where p.entity_id = o.entity_id and p.customer_id = o.customer_id and p.status <> 'cancelled'
           and p.deleted_at is null and p.placed_at < o.placed_at
           and p.placed_at > o.placed_at - :period * interval '1 day'), '[]') as before
  from partner_order o
  join org_node n on n.id = coalesce(o.branch_id, o.entity_id)
  left join "order" own on own.id = o.order_id
  left join order_address went on went.id = own.shipping_address_id
 where o.entity_id = :entity_id and o.deleted_at is null and o.status <> 'cancelled'
   and o.placed_at > :now::timestamptz - ${DAYS} * interval '1 day'
 order by o.placed_at desc`

const longestPeriod = (leaves: readonly Leaf[]) =>
  Math.max(0, ...leaves.map((leaf) => (leaf.kind === "spend_over" ? leaf.days : 0)))

const DAY_MS = 86_400_000

function factsOf(
  order: PastOrder,
  groups: ReadonlyMap<string, string>,
  currency_code: string
): ApprovalFacts {
  const below = Object.values(order.price_traces.prices ?? {}).map(
    ({ list_price_minor: list, unit_price_minor: unit }) =>
      list ? ((list - unit) * 100) / list : 0
  )
  return {
    currency_code,
    total_minor: Number(order.total_minor),
    available_minor: null,
    overdue_days: 0,
    budget_left_minor: null,
    line_count: order.line_count,
    product_groups: order.skus.split(" ").flatMap((sku) => groups.get(sku) ?? []),
    below_list_percent: Math.max(0, ...below),
    new_address: order.is_new_address,
    first_order: order.is_first,
    preorder_percent: 0,
    spent_minor: (days) =>
      order.before
        .filter(({ at }) => new Date(at).getTime() > order.placed_at.getTime() - days * DAY_MS)
        .reduce((sum, { minor }) => sum + Number(minor), 0),
  }
}

/**
 * The orders of the last 90 days that a rule would have stopped: two statements, whatever their number.
 *
 * @throws CheckoutRefused NODE_UNKNOWN for a node beyond reach
 */
export async function simulateRule(desk: Desk, rule: ApprovalRuleWrite): Promise<RuleSimulation> {
  const { knex, partner, now } = desk
  const nodes = await nodesReached(knex, partner, "approval.rule.view")
  if (!nodes.some(({ id }) => id === rule.node_id)) {
    refuse("NODE_UNKNOWN", "The rule's place is closed, unknown or beyond your reach.", {}, 422)
  }
  const leaves = leavesOf(rule.when)
  const orders = await rows<PastOrder>(knex, ORDERS, {
    entity_id: partner.entity.id,
    period: longestPeriod(leaves),
    now,
  })
  const asksGroups = leaves.some(({ kind }) => kind === "product_group")
  const skus = asksGroups ? [...new Set(orders.flatMap(({ skus }) => skus.split(" ")))] : []
  const articles = skus.length ? await findArticles(knex, { skus }) : []
  const groups = new Map(articles.map(({ sku, product_group }) => [sku, product_group]))
  const { currency_code } = partner.entity
  const dates = { active_from: null, active_to: null }
  const asked = [{ ...rule, ...dates, currency_code, id: "simulated" }]
  const stopped = orders.filter(
    (order) =>
      demandsOn(asked, order, factsOf(order, groups, currency_code), now.toISOString()).length
  )
  const hides = !partner.permissions.has("price.view")
  const sums = stopped.map(({ total_minor }) => (hides ? 0 : Number(total_minor)))
  return {
    days: DAYS,
    orders: orders.length,
    stopped: stopped.length,
    total_minor: sums.reduce((sum, one) => sum + one, 0),
    examples: stopped.slice(0, EXAMPLES).map((order, n) => ({
      order_id: order.order_id,
      display_id: order.display_id,
      placed_at: order.placed_at.toISOString(),
      placed_by: order.placed_by_name,
      total_minor: sums[n],
    })),
    unknown: UNKNOWN.filter((kind) => leaves.some((leaf) => leaf.kind === kind)),
  }
}
