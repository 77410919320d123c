import { creditOf } from "@orac/credit"
import type { ApprovalDetail, ApprovalLineView, ApprovalRow as RowView } from "../contract"
import type { Desk } from "../desk"
import { turnsOf, waitingFor } from "../domain/approvals/progress"
import { planSnapshot } from "../domain/orders/snapshot"
import { articlesBySku, pricesOf } from "../pads/pricing"
import { visible } from "../visible"
import {
  type ApprovalRow,
  type ApprovalView,
  listApprovals,
  notFound,
  readApproval,
} from "./approval-rows"
import { sealOf } from "./seal"
import { type Standing, standingOf, standingsOf } from "./standing"
import { viewCase } from "./view-steps"

function rowView(desk: Desk, row: ApprovalRow, { one }: Standing): RowView {
  const { employee_id, permissions } = desk.partner
  const waiting = row.state === "pending" ? waitingFor(one) : []
  const people = waiting.flatMap(({ deciders, agreed }) =>
    deciders.filter((decider) => !agreed.includes(decider.employee_id))
  )
  return {
    id: row.id,
    pad_id: row.pad_id,
    pad_name: row.order.pad_name,
    state: row.state,
    requester: { employee_id: row.employee_id, name: row.employee_name },
    created_at: row.created_at.toISOString(),
    deadline_at: row.deadline_at.toISOString(),
    ended_at: row.ended_at?.toISOString() ?? null,
    line_count: row.order.lines.length,
    total_minor: permissions.has("price.view") ? row.order.total_minor : 0,
    currency_code: row.order.currency_code,
    order_id: row.order_id,
    waiting_for: [...new Map(people.map((one) => [one.employee_id, one])).values()].map(
      ({ employee_id: id, name }) => ({ employee_id: id, name })
    ),
    can_decide: permissions.has("approval.decide") && turnsOf(employee_id, waiting).length > 0,
  }
}

/** Requests as the employee may look at them; to decide are only those whose turn is his now. */
export async function viewApprovals(
  desk: Desk,
  page: { view: ApprovalView; limit: number; offset: number }
): Promise<RowView[]> {
  const found = await listApprovals(desk.knex, desk.partner, page)
  const standings = await standingsOf(desk.knex, found)
  const views = found.flatMap((row) => {
    const standing = standings.get(row.id)
    return standing ? [rowView(desk, row, standing)] : []
  })
  return page.view === "decide" ? views.filter(({ can_decide }) => can_decide) : views
}

/**
 * A request that the employee may see: his own, one he may decide, or any by the right to see rules.
 *
 * @throws MedusaError NOT_FOUND for others
 */
export async function findApproval({ knex, partner }: Desk, id: string): Promise<ApprovalRow> {
  const { rows } = await knex.raw(
    `select id from approval where id = ? and deleted_at is null
        and (entity_id = ? and employee_id = ? or ? or ?)`,
    [
      id,
      partner.entity.id,
      partner.employee_id,
      visible(knex, partner, "approval.decide"),
      visible(knex, partner, "approval.rule.view"),
    ]
  )
  return rows.length ? await readApproval(knex, id) : notFound(id)
}

/** The lines as they were sent, with the price of now where it is another. */
async function linesOf(desk: Desk, { order, state }: ApprovalRow): Promise<ApprovalLineView[]> {
  const quantities = new Map(order.lines.map(({ sku, quantity }) => [sku, quantity]))
  const articles = await articlesBySku(desk, quantities.keys())
  const prices =
    state === "pending" || state === "needs_reconfirm"
      ? await pricesOf(desk, articles.values(), quantities)
      : new Map()
  const hides = !desk.partner.permissions.has("price.view")
  return order.lines.map(({ sku, quantity, unit_price_minor, total_minor }) => {
    const article = articles.get(sku)
    const now = prices.get(sku)?.unit_price_minor ?? unit_price_minor
    return {
      sku,
      name: article?.name ?? { en: sku },
      thumbnail: article?.thumbnail ?? "",
      unit: article?.unit ?? "pcs",
      quantity,
      unit_price_minor: hides ? 0 : unit_price_minor,
      total_minor: hides ? 0 : total_minor,
      unit_price_now_minor: hides || now === unit_price_minor ? null : now,
    }
  })
}

async function placesOf({ knex }: Desk, { branch_id, cost_centre_id }: ApprovalRow) {
  const { rows } = await knex.raw<{ rows: { id: string; name: string }[] }>(
    `select id, name from org_node where id = any(?::text[])`,
    [[branch_id, cost_centre_id].filter((id) => id !== null)]
  )
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  return {
    branch: names.get(branch_id ?? "") ?? null,
    cost_centre: names.get(cost_centre_id ?? "") ?? null,
  }
}

async function creditAfter({ knex, markets, partner }: Desk, row: ApprovalRow) {
  if (row.order.payment !== "credit" || !partner.permissions.has("finance.credit.view")) {
    return null
  }
  // What waits is held already.
  return (await creditOf(knex, markets, partner.entity)).available_minor
}

/** A request with the cart as its requester sees it, where it stands and what has changed since. */
export async function viewApproval(desk: Desk, id: string): Promise<ApprovalDetail> {
  const row = await findApproval(desk, id)
  const [standing, lines, places, credit_after_minor, seal] = await Promise.all([
    standingOf(desk.knex, row),
    linesOf(desk, row),
    placesOf(desk, row),
    creditAfter(desk, row),
    row.state === "pending" ? sealOf(desk.knex, row.pad_id) : row.seal,
  ])
  const hides = !desk.partner.permissions.has("price.view")
  const plan = planSnapshot(row.plan)
  const isOwn = row.employee_id === desk.partner.employee_id
  return {
    ...rowView(desk, row, standing),
    ...places,
    steps: viewCase(row.demands, standing.one),
    decisions: standing.decisions.map(
      ({ employee_id, employee_name, verdict, comment, created_at }) => ({
        by: { employee_id, name: employee_name },
        verdict,
        comment,
        at: created_at.toISOString(),
      })
    ),
    lines,
    goods_minor: hides ? 0 : row.order.goods_minor,
    freight_minor: hides ? 0 : plan.freight_minor,
    segments: plan.segments.map(({ source, carrier, arrival_date, freight_minor }) => ({
      source,
      carrier,
      arrival_date,
      freight_minor: hides ? 0 : freight_minor,
    })),
    arrival_date: plan.arrival_date,
    purchase_order_number: row.order.po_number,
    comment: row.order.comment,
    credit_after_minor,
    reasons: (row.reasons ?? []).map(({ code, facts }) => ({ code, facts })),
    changed: seal !== row.seal,
    can_withdraw: isOwn && ["pending", "needs_reconfirm"].includes(row.state),
  }
}
