import {
  createPlaceOrderWorkflow,
  type PlaceContext,
  type PlaceSegment,
  readCart,
  Refused,
  type Transaction,
} from "@orac/bulk"
import type { EntityFacts } from "@orac/companies"
import { creditOf, holdCredit } from "@orac/credit"
import { fromMinor, toMinor } from "@orac/markets"
import { type ArticleFacts, findArticles } from "@orac/pim"
import { priceLines } from "@orac/pricing"
import { bookLots, type ChosenPlan, type OrderPlans, plansFor } from "@orac/sourcing"
import type { Bench } from "./bench"

async function takeCredit(trx: Transaction, context: PlaceContext) {
  const refusal = await holdCredit(trx, {
    entity_id: String(context.facts.entity_id),
    order_id: context.order_id,
    amount_minor: toMinor(context.total, 2),
    currency_code: context.cart.currency_code,
    author: "bench",
    reference: context.order_id,
  })
  if (refusal) {
    throw new Refused([refusal])
  }
}

async function takeLots(trx: Transaction, { order_id, segments }: PlaceContext) {
  const allocations = segments.flatMap(({ lot, order_line_id, quantity }) =>
    lot ? [{ lot_id: lot.id, line_id: order_line_id, quantity, eta: lot.eta }] : []
  )
  const refusals = await bookLots(trx, { order_id, allocations })
  if (refusals.length) {
    throw new Refused(refusals)
  }
}

/** Placement as checkout does it: with a credit hold and booked lots in the same transaction. */
const benchPlaceWorkflow = createPlaceOrderWorkflow("bench-place", () => ({
  beforeStock: async (trx, context) => {
    await takeCredit(trx, context)
    await takeLots(trx, context)
  },
}))

type OpenCart = NonNullable<Awaited<ReturnType<typeof readCart>>>

const queriesOf = (cart: OpenCart, articles: ArticleFacts[]) => {
  const bySku = new Map(articles.map((article) => [article.sku, article]))
  return cart.lines.map(({ id, sku, quantity }) => ({
    ...bySku.get(sku!)!,
    line_id: id,
    quantity,
  }))
}

async function look({ knex, markets }: Bench, entity: EntityFacts, cart_id: string) {
  const cart = (await readCart(knex, cart_id))!
  const articles = await findArticles(knex, { skus: cart.lines.map(({ sku }) => sku!) })
  const queries = queriesOf(cart, articles)
  const now = new Date()
  const [plans] = await Promise.all([
    plansFor(knex, markets, entity, queries, now),
    priceLines(knex, markets, entity, queries, now),
    creditOf(knex, markets, entity),
  ])
  return { cart, plans }
}

/** The delivery plans of a cart as the buyer is shown them; answers the first one's fingerprint. */
export async function offerPlans(bench: Bench, entity: EntityFacts, cart_id: string) {
  const { plans } = await look(bench, entity, cart_id)
  return firstPlan(plans)
}

function firstPlan({ answer }: OrderPlans): string {
  if (answer.kind === "impossible") {
    throw new Error(`No plan: ${JSON.stringify(answer).slice(0, 300)}`)
  }
  return answer.plans[0].fingerprint
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

const shippingOf = ({ segments }: ChosenPlan) =>
  segments.map(({ source, carrier, freight_minor }) => ({
    location_id: source.location_id,
    name: carrier,
    amount: fromMinor(freight_minor, 2),
    tax: [{ rate: 20, code: "VAT20" }],
  }))

/** Plans, prices and credit are asked again, then the cart becomes an order by the plan the buyer chose. */
export async function placeChosen(
  bench: Bench,
  entity: EntityFacts,
  cart_id: string,
  fingerprint: string
): Promise<string> {
  const { cart, plans } = await look(bench, entity, cart_id)
  const plan = plans.plan(fingerprint)!
  const { result } = await benchPlaceWorkflow(bench.container).run({
    input: {
      cart_id,
      expected_lines: cart.fingerprint,
      segments: segmentsOf(plan),
      shipping: shippingOf(plan),
      payment: "authorized",
      facts: { entity_id: entity.id },
    },
  })
  if (result.kind !== "placed") {
    throw new Error(`Not placed: ${JSON.stringify(result).slice(0, 300)}`)
  }
  return result.order_id
}
