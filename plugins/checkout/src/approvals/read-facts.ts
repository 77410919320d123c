import { type Knex, rows } from "@orac/bulk"
import { openInvoices } from "@orac/credit"
import { dayIn } from "@orac/markets"
import type { Desk } from "../desk"
import { leavesOf } from "../domain/approvals/condition"
import type { ApprovalRule } from "../domain/approvals/rule"

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

const HISTORY = `
select not exists (select from partner_order o where o.entity_id = :entity_id
         and o.branch_id is not distinct from :branch_id and o.status <> 'cancelled' and o.deleted_at is null)
         as new_address,
       not exists (select from partner_order o where o.entity_id = :entity_id
         and o.customer_id = :customer_id and o.status <> 'cancelled' and o.deleted_at is null)
         as first_order,
       coalesce((select jsonb_object_agg(period.days, (
         select coalesce(sum(o.total_minor), 0) from partner_order o
          where o.entity_id = :entity_id and o.customer_id = :customer_id and o.status <> 'cancelled'
            and o.placed_at > :now::timestamptz - period.days * interval '1 day' and o.deleted_at is null))
         from unnest(:days::int[]) as period(days)), '{}') as spent`

/**
 * Reads of the past what the rules ask for: one statement, two more where a rule looks at what is overdue.
 *
 * @param branch_id where the goods go; null = the legal entity's own address
 */
export async function readPast(
  { knex, markets, partner, now }: Desk,
  branch_id: string | null,
  rules: readonly ApprovalRule[]
): Promise<PastFacts> {
  const leaves = rules.flatMap(({ when }) => leavesOf(when))
  const days = leaves.flatMap((leaf) => (leaf.kind === "spend_over" ? [leaf.days] : []))
  const asksOverdue = leaves.some(({ kind }) => kind === "overdue_days_over")
  const { id: entity_id, market_code } = partner.entity
  const today = dayIn(now, markets.get(market_code).time_zone)
  const [history, overdue_days] = await Promise.all([
    rows<Omit<PastFacts, "overdue_days">>(knex, HISTORY, {
      entity_id,
      branch_id,
      customer_id: partner.customer_id,
      now,
      days: [...new Set(days)],
    }),
    asksOverdue ? overdueDays(knex, entity_id, today) : 0,
  ])
  return { ...history[0], overdue_days }
}
