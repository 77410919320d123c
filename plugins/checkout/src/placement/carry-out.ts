import { fromMinor } from "@orac/markets"
import type { ChosenPlan } from "@orac/sourcing"
import type { PlacedOrder } from "../contract"
import type { Desk } from "../desk"
import { refreshAddress } from "../pads/cart-address"
import { placePadWorkflow } from "../workflows/place-pad"
import { answerOf } from "./answer"
import type { OrderFacts } from "./order-facts"
import type { Ready } from "./ready"
import { refreshPrices } from "./refresh-prices"
import { segmentsOf } from "./segments"
import { deliveryName, shippingOptions } from "./shipping-options"

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
    name: deliveryName(source, carrier),
    amount: fromMinor(freight_minor, minor_units),
    shipping_option_id: options.get(source.location_id),
    tax: [{ rate, code }],
    data: { carrier, ready_date, arrival_date },
  }))
}

const orderMetadata = ({ entity_id, branch_id, due_date, po_number }: OrderFacts) => ({
  entity_id,
  branch_id,
  payment_due_on: due_date,
  ...(po_number ? { purchase_order_number: po_number } : {}),
})

/**
 * Places a pad that every policy agrees with.
 *
 * @throws CheckoutRefused where stock, credit or the pad moved in this moment
 */
export async function carryOut(desk: Desk, found: Ready, facts: OrderFacts): Promise<PlacedOrder> {
  const { entity_id, branch_id } = facts
  const { country } = desk.partner.entity
  await refreshAddress(desk.container, found.open.cart, { entity_id, branch_id, country })
  const expected_lines = await refreshPrices(desk, found.open, found.articles, found.prices)
  const { key, body_hash, customer_id } = facts
  const { result } = await placePadWorkflow(desk.container).run({
    input: {
      cart_id: found.open.cart.id,
      expected_lines,
      segments: segmentsOf(found.plan),
      shipping: await shippingOf(desk, found.plan),
      payment: facts.payment === "credit" ? "authorized" : "none",
      metadata: orderMetadata(facts),
      idempotency: { key, body_hash, customer_id },
      facts: { order: facts },
    },
  })
  return answerOf(desk, found.open, result)
}
