import { dueDate } from "@orac/credit"
import type { Assessment } from "../approvals/assess"
import type { PlaceRequest } from "../contract"
import type { Desk } from "../desk"
import { ORDER_LIMIT_RULE } from "../domain/approvals/implied"
import { storedTraces } from "../domain/orders/price-traces"
import { planSnapshot } from "../domain/orders/snapshot"
import { priceTotal } from "../domain/pad/totals"
import { type PlacementFacts, refusalsOf } from "../domain/placement-policies"
import { CheckoutRefused } from "../refusals"
import type { OrderFacts } from "./order-facts"
import { type Ready, totalOf } from "./ready"

/**
 * Whether others have to agree to an order before it is placed. What is above the buyer's own limit with
 * nobody to ask is not asked for: it is refused by the limit.
 */
export function approvalState({ needed, steps, blocked }: Assessment): PlacementFacts["approval"] {
  if (!needed) {
    return steps.length ? "granted" : "none"
  }
  return blocked.some(({ rule_id }) => rule_id === ORDER_LIMIT_RULE) ? "none" : "needed"
}

type Asked = Pick<PlacementFacts, "expected_total_minor" | "approval" | "budget_left_minor">

/**
 * Asks every policy of the house.
 *
 * @throws CheckoutRefused with all that is against the order
 */
export function assertPlaceable(desk: Desk, found: Ready, asked: Asked): void {
  const { markets, partner } = desk
  const { entity } = partner
  const { open, prices, plan, credit, payment } = found
  const refusals = refusalsOf({
    ...asked,
    grants: partner.grants,
    entity_status: entity.status,
    line_count: open.cart.lines.length,
    unresolved_count: open.draft.unresolved.length,
    goods_minor: priceTotal(prices.values()),
    total_minor: totalOf(found),
    minimum_order_minor: markets.get(entity.market_code).minimum_order_minor,
    currency_code: entity.currency_code,
    payment,
    available_minor: credit.available_minor,
    uses_lots: plan.segments.some(({ allocations }) => allocations.some(({ lot }) => lot)),
    unavailable: [...open.draft.quantities.keys()].filter((sku) => !prices.has(sku)),
  })
  if (refusals.length) {
    throw new CheckoutRefused(refusals)
  }
}

/** What the order will keep of this moment. */
export function orderFacts(
  { markets, partner, now }: Desk,
  { open, prices, plan, credit, payment }: Ready,
  { purchase_order_number, comment, cost_centre_id }: Partial<PlaceRequest>,
  key: Pick<OrderFacts, "key" | "body_hash" | "approval_id" | "ceilings">
): OrderFacts {
  const { entity } = partner
  return {
    ...key,
    pad_id: open.pad.id,
    entity_id: entity.id,
    branch_id: open.pad.branch_id,
    cost_centre_id: cost_centre_id ?? null,
    customer_id: partner.customer_id,
    employee_id: partner.employee_id,
    employee_name: partner.employee_name,
    currency_code: entity.currency_code,
    minor_units: entity.minor_units,
    seller_id: credit.seller?.id ?? null,
    payment,
    line_count: open.cart.lines.length,
    skus: [...open.draft.quantities.keys()].join(" "),
    po_number: purchase_order_number ?? null,
    comment: comment ?? null,
    plan: planSnapshot(plan),
    terms: credit.terms,
    due_date: dueDate(now, credit.terms, markets.get(entity.market_code)),
    price_traces: storedTraces(prices.values()),
  }
}
