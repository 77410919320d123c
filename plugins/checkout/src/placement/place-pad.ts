import type { PlaceSegment } from "@orac/bulk"
import { creditOf, dueDate, paymentMode } from "@orac/credit"
import type { CreditView } from "@orac/credit/contract"
import { fromMinor } from "@orac/markets"
import type { ArticleFacts } from "@orac/pim"
import type { PriceResult } from "@orac/pricing"
import { type ChosenPlan, plansFor } from "@orac/sourcing"
import { createHash } from "crypto"
import type { PlacedOrder, PlaceRequest } from "../contract"
import { storedTraces } from "../domain/orders/price-traces"
import { planSnapshot } from "../domain/orders/snapshot"
import { priceTotal } from "../domain/pad/totals"
import { refusalsOf } from "../domain/placement-policies"
import type { Desk } from "../desk"
import { type OpenPad, openPad } from "../pads/change-pad"
import { articlesBySku, pricesOf } from "../pads/pricing"
import { CheckoutRefused, refuse } from "../refusals"
import { placePadWorkflow } from "../workflows/place-pad"
import { answerOf } from "./answer"
import { assertCostCentre } from "./cost-centre"
import { orderOfKey } from "./idempotency"
import type { OrderFacts } from "./order-facts"
import { planLines } from "./plans"
import { refreshPrices } from "./refresh-prices"
import { shippingOptions } from "./shipping-options"
import { refuseStale } from "./stale-plan"

export interface PlacePadInput extends PlaceRequest {
  pad_id: string
  idempotency_key: string
}

const hashOf = ({ idempotency_key: _, ...body }: PlacePadInput) =>
  createHash("sha256")
    .update(JSON.stringify(Object.entries(body).sort()))
    .digest("hex")

/**
 * Turns a pad into an order by the plan its buyer chose: reservations, lots, credit and the partner's
 * record in one transaction. The same key gives the same order, however often it is asked.
 *
 * @throws CheckoutRefused with every reason against it
 * @throws MedusaError NOT_FOUND for a pad that is foreign, deleted or placed under another key
 */
export async function placePad(desk: Desk, input: PlacePadInput): Promise<PlacedOrder> {
  const key = { key: input.idempotency_key, body_hash: hashOf(input) }
  const known = await orderOfKey(desk, key)
  if (known) {
    return known
  }
  try {
    return await place(desk, input, key)
  } catch (error) {
    // The first request with this key may have finished while this one was on its way.
    const meanwhile = await orderOfKey(desk, key)
    if (meanwhile) {
      return meanwhile
    }
    throw error
  }
}

/** What is known of a pad at the moment of placing it. */
interface Ready {
  open: OpenPad
  articles: Map<string, ArticleFacts>
  prices: Map<string, PriceResult>
  plan: ChosenPlan
  credit: CreditView
}

async function ready(desk: Desk, input: PlacePadInput): Promise<Ready> {
  const { knex, markets, partner, now } = desk
  const open = await openPad(desk, input.pad_id, "order.place")
  if (open.pad.version !== input.pad_version) {
    refuse("PAD_CHANGED", "The pad has changed since it was shown.", { version: open.pad.version })
  }
  const articles = await articlesBySku(desk, open.draft.quantities.keys())
  const [plans, prices, credit] = await Promise.all([
    plansFor(
      knex,
      markets,
      { ...partner.entity, ...open.pad.place },
      planLines(open, articles),
      now
    ),
    pricesOf(desk, articles.values(), open.draft.quantities),
    creditOf(knex, markets, partner.entity),
  ])
  const plan = plans.plan(input.plan) ?? refuseStale(plans.answer, priceTotal(prices.values()))
  return { open, articles, prices, plan, credit }
}

async function place(
  desk: Desk,
  input: PlacePadInput,
  key: { key: string; body_hash: string }
): Promise<PlacedOrder> {
  const found = await ready(desk, input)
  await assertCostCentre(desk, input.cost_centre_id)
  const { partner, container } = desk
  const facts = checkedFacts(desk, input, found, key)
  const expected_lines = await refreshPrices(desk, found.open, found.articles, found.prices)
  const { result } = await placePadWorkflow(container).run({
    input: {
      cart_id: found.open.cart.id,
      expected_lines,
      segments: segmentsOf(found.plan),
      shipping: await shippingOf(desk, found.plan),
      payment: facts.payment === "credit" ? "authorized" : "none",
      metadata: orderMetadata(input, facts),
      idempotency: { ...key, customer_id: partner.customer_id },
      facts: { order: facts },
    },
  })
  return answerOf(desk, found.open, result)
}

const segmentsOf = ({ segments }: ChosenPlan): PlaceSegment[] =>
  segments.flatMap(({ source, allocations }) =>
    allocations.map(({ line_id, quantity, lot }) => ({
      line_id,
      location_id: source.location_id,
      quantity,
      lot: lot && { id: lot.id, eta: lot.eta },
    }))
  )

async function shippingOf(
  { knex, partner: { entity }, markets, now }: Desk,
  { segments }: ChosenPlan
) {
  const { country, tax_id: buyer_tax_id, minor_units } = entity
  const { rate, code } = markets.get(entity.market_code).tax({ country, date: now, buyer_tax_id })
  const options = await shippingOptions(
    knex,
    segments.map(({ source }) => source.location_id)
  )
  return segments.map(({ source, carrier, freight_minor, ready_date, arrival_date }) => ({
    location_id: source.location_id,
    name: `${source.city.en ?? source.name.en ?? source.id}: ${carrier}`,
    amount: fromMinor(freight_minor, minor_units),
    shipping_option_id: options.get(source.location_id),
    tax: [{ rate, code }],
    data: { carrier, ready_date, arrival_date },
  }))
}

const orderMetadata = (input: PlacePadInput, { entity_id, branch_id, due_date }: OrderFacts) => ({
  entity_id,
  branch_id,
  payment_due_on: due_date,
  ...(input.purchase_order_number ? { purchase_order_number: input.purchase_order_number } : {}),
})

/** What the order will keep, once every policy agrees with it. */
function checkedFacts(
  desk: Desk,
  input: PlacePadInput,
  { open, prices, plan, credit }: Ready,
  key: { key: string; body_hash: string }
): OrderFacts {
  const { markets, partner, now } = desk
  const { entity } = partner
  const market = markets.get(entity.market_code)
  const payment = paymentMode(credit.limit_minor, credit.terms)
  const goods = priceTotal(prices.values())
  const refusals = refusalsOf({
    grants: partner.grants,
    entity_status: entity.status,
    line_count: open.cart.lines.length,
    unresolved_count: open.draft.unresolved.length,
    goods_minor: goods,
    total_minor: goods + plan.freight_minor,
    expected_total_minor: input.expected_total_minor,
    minimum_order_minor: market.minimum_order_minor,
    currency_code: entity.currency_code,
    payment,
    available_minor: credit.available_minor,
    uses_lots: plan.segments.some(({ allocations }) => allocations.some(({ lot }) => lot)),
    unavailable: [...open.draft.quantities.keys()].filter((sku) => !prices.has(sku)),
  })
  if (refusals.length) {
    throw new CheckoutRefused(refusals)
  }
  return {
    ...key,
    pad_id: open.pad.id,
    entity_id: entity.id,
    branch_id: open.pad.branch_id,
    cost_centre_id: input.cost_centre_id ?? null,
    customer_id: partner.customer_id,
    employee_id: partner.employee_id,
    employee_name: partner.employee_name,
    currency_code: entity.currency_code,
    minor_units: entity.minor_units,
    payment,
    line_count: open.cart.lines.length,
    skus: [...open.draft.quantities.keys()].join(" "),
    po_number: input.purchase_order_number ?? null,
    comment: input.comment ?? null,
    plan: planSnapshot(plan),
    terms: credit.terms,
    due_date: dueDate(now, credit.terms, market),
    price_traces: storedTraces(prices.values()),
  }
}
