import {
  addToCartWorkflow,
  completeCartWorkflow,
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
  updateCartWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"

async function openPayment(container: MedusaContainer, cart_id: string) {
  await createPaymentCollectionForCartWorkflow(container).run({ input: { cart_id } })
  const query = container.resolve("query")
  const { data } = await query.graph({
    entity: "cart",
    fields: ["payment_collection.id"],
    filters: { id: cart_id },
  })
  await createPaymentSessionsWorkflow(container).run({
    input: {
      payment_collection_id: data[0].payment_collection!.id,
      provider_id: "pp_system_default",
    },
  })
}

/** What core answers to its own flows on a cart, paid for as core wants it: one message for each. */
export async function coreAttempts(container: MedusaContainer, cart_id: string) {
  await openPayment(container, cart_id)
  const attempts = await Promise.allSettled([
    completeCartWorkflow(container).run({ input: { id: cart_id } }),
    addToCartWorkflow(container).run({ input: { cart_id, items: [] } }),
    updateCartWorkflow(container).run({ input: { id: cart_id, email: "x@test.local" } }),
  ])
  return attempts.map((attempt) =>
    attempt.status === "rejected" ? String(attempt.reason.message) : "done"
  )
}
