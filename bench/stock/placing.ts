import {
  addShippingMethodToCartWorkflow,
  completeCartWorkflow,
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
  listShippingOptionsForCartWorkflow,
} from "@medusajs/medusa/core-flows"
import type { Bench } from "../harness/bench"

async function chooseDelivery({ container }: Bench, cart_id: string) {
  const { result: options } = await listShippingOptionsForCartWorkflow(container).run({
    input: { cart_id, is_return: false },
  })
  await addShippingMethodToCartWorkflow(container).run({
    input: { cart_id, options: [{ id: options[0].id }] },
  })
}

async function choosePayment({ container, knex }: Bench, cart_id: string) {
  await createPaymentCollectionForCartWorkflow(container).run({ input: { cart_id } })
  const { payment_collection_id } = await knex("cart_payment_collection")
    .where({ cart_id })
    .first("payment_collection_id")
  await createPaymentSessionsWorkflow(container).run({
    input: { payment_collection_id, provider_id: "pp_system_default" },
  })
}

/** Everything that a stock buyer calls between a full cart and an order. */
export async function placeByStock(bench: Bench, cart_id: string): Promise<string> {
  await chooseDelivery(bench, cart_id)
  await choosePayment(bench, cart_id)
  const { result } = await completeCartWorkflow(bench.container).run({ input: { id: cart_id } })
  return result.id
}
