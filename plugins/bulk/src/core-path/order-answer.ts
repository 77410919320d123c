import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PlaceResult } from "../types/place"

/** The order that core already made of a cart. */
export async function orderIdOfCart(container: MedusaContainer, cartId: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_cart",
    fields: ["order_id"],
    filters: { cart_id: cartId },
  })
  return (data[0]?.order_id as string | undefined) ?? null
}

/** Number and total of an order as a placement answers them. */
export async function orderAnswer(
  container: MedusaContainer,
  orderId: string,
  replay: boolean
): Promise<Extract<PlaceResult, { kind: "placed" }>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["display_id", "summary.*"],
    filters: { id: orderId },
  })
  const [{ display_id, summary }] = data as unknown as {
    display_id: number
    summary: { raw_current_order_total: { value: string } }
  }[]
  return {
    kind: "placed",
    order_id: orderId,
    display_id,
    total: summary.raw_current_order_total.value,
    replay,
  }
}
