import { heldStock, type Knex, rows } from "@orac/bulk"
import { holdOfOrder } from "@orac/credit"
import { bookedLots } from "@orac/sourcing"
import type { AdminApproval, AdminApprovalStep, AdminHold } from "../contract"
import { articleNames } from "../orders/article-names"
import { type ApprovalRow, readApproval } from "./approval-rows"
import { type Standing, standingOf } from "./standing"
import { viewCase } from "./view-steps"

const CAN_END: readonly string[] = ["pending", "needs_reconfirm"]

type Names = ReadonlyMap<string, Record<string, string>>

interface Places {
  entity: string
  branch: string | null
  cost_centre: string | null
}

async function placesOf(knex: Knex, row: ApprovalRow): Promise<Places> {
  const [places] = await rows<Places>(
    knex,
    `select e.name as entity, b.name as branch, c.name as cost_centre
       from legal_entity e
       left join org_node b on b.id = :branch_id
       left join org_node c on c.id = :cost_centre_id
      where e.id = :entity_id`,
    { entity_id: row.entity_id, branch_id: row.branch_id, cost_centre_id: row.cost_centre_id }
  )
  return places
}

/** What is held under a request's id: pieces in stock, pieces of lots, credit. */
async function holdsOf(knex: Knex, { id, plan }: ApprovalRow) {
  const [stock, lots, credit] = await Promise.all([
    heldStock(knex, id),
    bookedLots(knex, id),
    holdOfOrder(knex, id),
  ])
  const sources = plan.segments.map(({ source }) => source)
  const nameBy = (key: "id" | "location_id", value: string) =>
    sources.find((source) => source[key] === value)?.name ?? null
  const pieces = [
    ...stock.map(({ sku, quantity, location_id }) => ({
      sku,
      quantity,
      source: nameBy("location_id", location_id),
      expected_on: null,
    })),
    ...lots.map(({ sku, quantity, source_id, eta }) => ({
      sku,
      quantity,
      source: nameBy("id", source_id),
      expected_on: eta,
    })),
  ]
  return { credit_minor: credit?.held_minor ?? 0, pieces }
}

const stepsOf = ({ demands }: ApprovalRow, { one, decisions }: Standing): AdminApprovalStep[] =>
  viewCase(demands, one).map((step) => ({
    ...step,
    decisions: decisions
      .filter(({ rule_id, step: at }) => rule_id === step.rule_id && at === step.step)
      .map(({ employee_name, verdict, comment, created_at, by_link }) => ({
        by: employee_name,
        verdict,
        comment,
        at: created_at.toISOString(),
        by_link,
      })),
  }))

const named = <Item extends { sku: string }>(names: Names, items: readonly Item[]) =>
  items.map((item) => ({ ...item, name: names.get(item.sku) ?? {} }))

/**
 * A request as staff see it: the rules that asked, who said what and when, what is held, what ends it. Nine
 * statements however long the order is.
 *
 * @throws MedusaError NOT_FOUND for a request that never was
 */
export async function viewForStaff(knex: Knex, id: string): Promise<AdminApproval> {
  const row = await readApproval(knex, id)
  const { order, plan, demands } = row
  const [places, standing, holds, names] = await Promise.all([
    placesOf(knex, row),
    standingOf(knex, row),
    holdsOf(knex, row),
    articleNames(
      knex,
      order.lines.map(({ sku }) => sku)
    ),
  ])
  return {
    id,
    entity: { id: row.entity_id, name: places.entity },
    branch: places.branch,
    cost_centre: places.cost_centre,
    pad_name: order.pad_name,
    requester: row.employee_name,
    state: row.state,
    created_at: row.created_at.toISOString(),
    deadline_at: row.deadline_at.toISOString(),
    expires_at: row.expires_at.toISOString(),
    ended_at: row.ended_at?.toISOString() ?? null,
    order_id: row.order_id,
    purchase_order_number: order.po_number,
    comment: order.comment,
    rules: demands.map(({ rule: { id: rule, name, deadline_hours, on_timeout } }) => ({
      id: rule,
      name,
      deadline_hours,
      on_timeout,
    })),
    steps: stepsOf(row, standing),
    line_count: order.lines.length,
    lines: named(
      names,
      order.lines.map(({ sku, quantity, total_minor }) => ({ sku, quantity, total_minor }))
    ),
    goods_minor: order.goods_minor,
    freight_minor: plan.freight_minor,
    total_minor: order.total_minor,
    currency_code: order.currency_code,
    holds: { ...holds, pieces: named(names, holds.pieces) satisfies AdminHold[] },
    reasons: (row.reasons ?? []).map(({ code, facts }) => ({ code, facts })),
    can_end: CAN_END.includes(row.state),
  }
}
