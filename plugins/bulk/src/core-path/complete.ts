import {
  completeCartWorkflow,
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { CartDTO, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { PlaceInput, PlaceShipping } from "../types/place"

const DEFAULT_PROVIDER = "pp_system_default"

/** Writes into the cart what the plan says, pays by the provider's session and completes it. */
export async function completeByCore(
  container: MedusaContainer,
  cart: CartDTO,
  input: PlaceInput
): Promise<string> {
  await markSources(container, cart, input)
  await replaceShipping(container, cart, input.shipping)
  await openPayment(container, input)
  const { result } = await completeCartWorkflow(container).run({ input: { id: cart.id } })
  return result.id
}

/** Core copies a cart line's metadata to its order line, so the source travels there. */
async function markSources(container: MedusaContainer, cart: CartDTO, { segments }: PlaceInput) {
  const metadataOf = new Map(cart.items?.map((line) => [line.id, line.metadata]))
  await container.resolve(Modules.CART).updateLineItems(
    segments.map(({ line_id, location_id, metadata }) => ({
      selector: { id: line_id },
      data: {
        metadata: { ...metadataOf.get(line_id), ...metadata, location_id, cart_line_id: line_id },
      },
    }))
  )
}

async function replaceShipping(
  container: MedusaContainer,
  cart: CartDTO,
  shipping: readonly PlaceShipping[]
) {
  const carts = container.resolve(Modules.CART)
  await carts.deleteShippingMethods((cart.shipping_methods ?? []).map((method) => method.id))
  await carts.addShippingMethods(
    shipping.map((method) => ({
      cart_id: cart.id,
      name: method.name,
      amount: method.amount,
      is_tax_inclusive: true,
      shipping_option_id: method.shipping_option_id ?? undefined,
      data: { ...method.data, location_id: method.location_id },
      tax_lines: method.tax.map((tax) => ({
        rate: tax.rate,
        code: tax.code,
        description: tax.description,
        tax_rate_id: tax.tax_rate_id ?? undefined,
        provider_id: tax.provider_id ?? undefined,
      })),
    }))
  )
}

async function openPayment(container: MedusaContainer, { cart_id, provider_id }: PlaceInput) {
  await createPaymentCollectionForCartWorkflow(container).run({ input: { cart_id } })
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart_payment_collection",
    fields: ["payment_collection_id"],
    filters: { cart_id },
  })
  await createPaymentSessionsWorkflow(container).run({
    input: {
      payment_collection_id: data[0].payment_collection_id,
      provider_id: provider_id ?? DEFAULT_PROVIDER,
    },
  })
}
