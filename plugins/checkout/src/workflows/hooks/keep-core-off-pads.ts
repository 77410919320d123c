import {
  addShippingMethodToCartWorkflow,
  addToCartWorkflow,
  completeCartWorkflow,
  transferCartCustomerWorkflow,
  updateCartPromotionsWorkflow,
  updateCartWorkflow,
  updateLineItemInCartWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { placeMode } from "@orac/bulk"
import { ownerOfCart } from "../../pads/pad-rows"

/**
 * A pad's cart is written and placed by us alone: core's flows know no credit, no plan and no agreed
 * price. Placement by core's own path is the one exception.
 */
async function refusePads(
  { cart }: { cart: { id: string } },
  { container }: { container: MedusaContainer }
) {
  if (placeMode() === "core") {
    return new StepResponse(undefined)
  }
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  if (await ownerOfCart(knex, cart.id)) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Cart ${cart.id} belongs to an order pad: change and place it there`
    )
  }
  return new StepResponse(undefined)
}

completeCartWorkflow.hooks.validate(refusePads)
addToCartWorkflow.hooks.validate(refusePads)
updateLineItemInCartWorkflow.hooks.validate(refusePads)
updateCartWorkflow.hooks.validate(refusePads)
updateCartPromotionsWorkflow.hooks.validate(refusePads)
addShippingMethodToCartWorkflow.hooks.validate(refusePads)
transferCartCustomerWorkflow.hooks.validate(refusePads)
