import {
  completeCartWorkflow,
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
} from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import type { PlaceInput } from "@orac/bulk"
import type { World } from "./world"

/** What a stock buyer calls between the lines and the completion: deliveries and a payment session. */
export async function prepareForCore(world: World, { cart_id, shipping }: PlaceInput) {
  const carts = world.container.resolve(Modules.CART)
  await carts.addShippingMethods(
    shipping.map((method) => ({
      cart_id,
      name: method.name,
      amount: Number(method.amount),
      is_tax_inclusive: true,
      shipping_option_id: method.shipping_option_id ?? undefined,
      data: { location_id: method.location_id },
      tax_lines: method.tax.map((tax) => ({
        rate: tax.rate,
        code: tax.code,
        description: tax.description,
        tax_rate_id: tax.tax_rate_id ?? undefined,
        provider_id: tax.provider_id ?? undefined,
      })),
    }))
  )
  await createPaymentCollectionForCartWorkflow(world.container).run({ input: { cart_id } })
  const [{ payment_collection_id }] = await world
    .knex("cart_payment_collection")
    .select("payment_collection_id")
    .where({ cart_id })
  await createPaymentSessionsWorkflow(world.container).run({
    input: { payment_collection_id, provider_id: "pp_system_default" },
  })
}

export async function completeByCore({ container }: World, cartId: string): Promise<string> {
  const { result } = await completeCartWorkflow(container).run({ input: { id: cartId } })
  return result.id
}
