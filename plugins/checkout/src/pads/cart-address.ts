import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { BulkCart } from "@orac/bulk"
import { addressOfNode } from "@orac/companies"

interface Goes {
  entity_id: string
  /** The branch the goods go to; null = the legal entity's own address. */
  branch_id: string | null
  country: string
}

/** Where the goods of a legal entity or a branch go now, as a cart holds it. */
export async function cartAddress(
  container: MedusaContainer,
  { entity_id, branch_id, country }: Goes
) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { company, address, city, postal_code } = await addressOfNode(knex, entity_id, branch_id)
  return { company, address_1: address, city, postal_code, country_code: country }
}

/** Brings a cart to where its goods go now: the address may have changed since the pad was opened. */
export async function refreshAddress(
  container: MedusaContainer,
  { shipping_address: held, ...cart }: Pick<BulkCart, "id" | "shipping_address">,
  goes: Goes
): Promise<void> {
  const now = await cartAddress(container, goes)
  const names = Object.keys(now) as (keyof typeof now)[]
  if (held && names.every((name) => held[name] === now[name])) {
    return
  }
  const carts = container.resolve(Modules.CART)
  await (held?.id
    ? carts.updateAddresses([{ id: held.id, ...now }])
    : carts.updateCarts(cart.id, { shipping_address: now }))
}
