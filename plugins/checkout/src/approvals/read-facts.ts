import { type Knex, rows } from "@orac/bulk"
import { openInvoices } from "@orac/credit"
import { addressOfNode, type DeliveryAddress } from "@orac/companies"
import { dayIn } from "@orac/markets"
import type { Desk } from "../desk"
import { type Leaf, leavesOf } from "../domain/approvals/condition"
import type { ApprovalRule } from "../domain/approvals/rule"
import { LIVE } from "./live"

/** What the past says about an order; money in minor units. */
export interface PastFacts {
  overdue_days: number
  new_address: boolean
  first_order: boolean
  spent: Record<string, number>
}

async function overdueDays(knex: Knex, entityId: string, today: string): Promise<number> {
  const invoices = await openInvoices(knex, entityId)
  const orders = invoices.flatMap(({ order_id }) => order_id ?? [])
  const [{ days }] = await rows<{ days: number }>(
    knex,
    `select coalesce(max(:today::date - due_date::date), 0)::int as days from partner_order
      where order_id = any(:orders::text[]) and due_date < :today and deleted_at is null`,
    { orders, today }
  )
  return days
}

interface Spender {
  entity_id: string
  customer_id: string
  now: Date
}

/**
 * What a person has ordered for a legal entity in periods that end now, by their days; what waits for approval is
 * spent already, and so is what this transaction has written.
 */
export async function spentBy(
  knex: Knex,
  who: Spender,
  days: readonly number[]
): Promise<Record<string, number>> {
  const [{ spent }] = await rows<{ spent: Record<string, number> }>(
    knex,
    `select coalesce(jsonb_object_agg(period.days, (
              select coalesce(sum(o.total_minor), 0) from partner_order o
               where o.entity_id = :entity_id and o.customer_id = :customer_id
                 and o.status <> 'cancelled' and o.deleted_at is null
                 and o.placed_at > :now::timestamptz - period.days * interval '1 day')
            + (select coalesce(sum((approval."order"->>'total_minor')::numeric), 0) from approval
               where approval.entity_id = :entity_id and approval.customer_id = :customer_id
                 and ${LIVE})), '{}') as spent
       from unnest(:days::int[]) as period(days)`,
    { ...who, days: [...new Set(days)] }
  )
  return spent
}

async function hasOrdered(
  knex: Knex,
  { entity_id, customer_id }: Omit<Spender, "now">
): Promise<boolean> {
  const found = await rows(
    knex,
    `select 1 from partner_order where entity_id = ? and customer_id = ? and status <> 'cancelled'
        and deleted_at is null limit 1`,
    [entity_id, customer_id]
  )
  return found.length > 0
}

/** Whether goods of the legal entity's orders have gone to an address, whatever branch they were for. */
async function hasGoneTo(
  knex: Knex,
  entityId: string,
  { city, address, postal_code }: DeliveryAddress
): Promise<boolean> {
  const found = await rows(
    knex,
    `select 1 from partner_order p
       join "order" o on o.id = p.order_id
       join order_address a on a.id = o.shipping_address_id
      where p.entity_id = ? and p.status <> 'cancelled' and p.deleted_at is null
        and a.city = ? and a.address_1 = ? and a.postal_code = ? limit 1`,
    [entityId, city, address, postal_code]
  )
  return found.length > 0
}

/**
 * Reads of the past what the rules ask for, and nothing else.
 *
 * @param branch_id where the goods go; null = the legal entity's own address
 */
export async function readPast(
  { knex, markets, partner, now }: Desk,
  branch_id: string | null,
  rules: readonly ApprovalRule[]
): Promise<PastFacts> {
  const leaves = rules.flatMap(({ when }) => leavesOf(when))
  const asks = (kind: Leaf["kind"]) => leaves.some((leaf) => leaf.kind === kind)
  const days = leaves.flatMap((leaf) => (leaf.kind === "spend_over" ? [leaf.days] : []))
  const { id: entity_id, market_code } = partner.entity
  const who = { entity_id, customer_id: partner.customer_id, now }
  const today = dayIn(now, markets.get(market_code).time_zone)
  const isNew = async () =>
    !(await hasGoneTo(knex, entity_id, await addressOfNode(knex, entity_id, branch_id)))
  const [overdue_days, new_address, first_order, spent] = await Promise.all([
    asks("overdue_days_over") ? overdueDays(knex, entity_id, today) : 0,
    asks("new_address") ? isNew() : false,
    asks("first_order") ? hasOrdered(knex, who).then((has) => !has) : false,
    days.length ? spentBy(knex, who, days) : {},
  ])
  return { overdue_days, new_address, first_order, spent }
}
