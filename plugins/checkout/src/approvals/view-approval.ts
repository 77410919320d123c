import { type PartnerContext, sees } from "@orac/companies"
import { creditOf } from "@orac/credit"
import type { ApprovalDetail, ApprovalLineView } from "../contract"
import type { Desk } from "../desk"
import { planSnapshot } from "../domain/orders/snapshot"
import { articlesBySku, pricesOf } from "../pads/pricing"
import { type ApprovalRow, notFound, readApproval } from "./approval-rows"
import { sealOf } from "./seal"
import { type Standing, standingOf } from "./standing"
import { viewBefore } from "./view-before"
import { rowView } from "./view-list"
import { viewCase, viewPast } from "./view-steps"

const isDecider = ({ employee_id, permissions }: PartnerContext, { one }: Standing) =>
  permissions.has("approval.decide") &&
  one.deciders.some((decider) => decider.employee_id === employee_id)

/**
 * A request that the employee may see: his own, one in whose line he decides, or any by the right to see rules.
 *
 * @throws MedusaError NOT_FOUND for others
 */
async function findApproval({ knex, partner }: Desk, id: string) {
  const row = await readApproval(knex, id)
  const standing = await standingOf(knex, row)
  const isOwn = row.employee_id === partner.employee_id
  const maySee =
    isOwn ||
    isDecider(partner, standing) ||
    sees(partner, "approval.decide", row) ||
    sees(partner, "approval.rule.view", row)
  return row.entity_id === partner.entity.id && maySee ? { row, standing } : notFound(id)
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

const isLive = ({ state }: ApprovalRow) =>
  ["pending", "approved", "needs_reconfirm"].includes(state)

async function creditAfter({ knex, markets, partner }: Desk, row: ApprovalRow) {
  const mayKnow = partner.permissions.has("finance.credit.view")
  if (row.order.payment !== "credit" || !mayKnow || !isLive(row)) {
    return null
  }
  // What waits is held already.
  return (await creditOf(knex, markets, partner.entity)).available_minor
}

/** A request with the cart as its requester sees it, where it stands and what has changed since. */
export async function viewApproval(desk: Desk, id: string): Promise<ApprovalDetail> {
  const { row, standing } = await findApproval(desk, id)
  const [lines, before, places, credit_after_minor, seal] = await Promise.all([
    linesOf(desk, row),
    viewBefore(desk, row),
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
    steps: isLive(row)
      ? viewCase(row.demands, standing.one)
      : viewPast(row.demands, standing.decisions, row.state === "placed"),
    before,
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
