import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { cartAddress } from "../../pads/cart-address"

export interface CreatePadInput {
  name: string
  entity_id: string
  /** The branch the goods go to; null = the legal entity's own address. */
  branch_id: string | null
  currency_code: string
  country: string
  customer_id: string
  email: string
  by: string
}

/** The region that trades in the entity's currency; the one that holds its country first. */
async function regionOf(container: MedusaContainer, { currency_code, country }: CreatePadInput) {
  const regions = await container
    .resolve(Modules.REGION)
    .listRegions({ currency_code }, { relations: ["countries"], take: null })
  const own = regions.find(({ countries }) => countries.some(({ iso_2 }) => iso_2 === country))
  const region = own ?? regions[0]
  if (!region) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `No region trades in ${currency_code}`
    )
  }
  return region.id
}

async function channelOf(container: MedusaContainer) {
  const [store] = await container
    .resolve(Modules.STORE)
    .listStores({}, { select: ["default_sales_channel_id"], take: 1 })
  return store?.default_sales_channel_id ?? undefined
}

/** The cart that holds a pad's lines; core's own flows are kept away from it. */
export const createPadCartStep = createStep(
  "create-pad-cart",
  async (input: CreatePadInput, { container }) => {
    const [shipping_address, region_id, sales_channel_id] = await Promise.all([
      cartAddress(container, input),
      regionOf(container, input),
      channelOf(container),
    ])
    const cart = await container.resolve(Modules.CART).createCarts({
      currency_code: input.currency_code,
      region_id,
      sales_channel_id,
      customer_id: input.customer_id,
      email: input.email,
      shipping_address,
      metadata: { entity_id: input.entity_id },
    })
    return new StepResponse(cart.id, cart.id)
  },
  async (cartId, { container }) => {
    if (!cartId) {
      return
    }
    await container.resolve(Modules.CART).deleteCarts([cartId])
  }
)
