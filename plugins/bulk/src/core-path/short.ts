import type { CartDTO, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { OutOfStock } from "../errors"
import type { PlaceInput, ShortLine } from "../types/place"

interface Variant {
  id: string
  manage_inventory: boolean
  allow_backorder: boolean
  inventory_items: { inventory_item_id: string; required_quantity: number }[]
}

type Need = Omit<ShortLine, "needed" | "available"> & { quantity: number }

const placeOf = (need: { inventory_item_id: string; location_id: string }) =>
  `${need.inventory_item_id} ${need.location_id}`

/**
 * Compares the plan with what its sources have before core is asked: core looks at other sources and
 * does not say what is missing.
 *
 * @throws OutOfStock with every short line
 */
export async function refuseShort(container: MedusaContainer, cart: CartDTO, input: PlaceInput) {
  const needs = await needsOf(container, cart, input)
  const levels = await container.resolve(Modules.INVENTORY).listInventoryLevels(
    {
      inventory_item_id: needs.map((need) => need.inventory_item_id),
      location_id: needs.map((need) => need.location_id),
    },
    { take: null }
  )
  const free = new Map(levels.map((level) => [placeOf(level), Number(level.available_quantity)]))
  const needed = new Map<string, number>()
  for (const need of needs) {
    needed.set(placeOf(need), (needed.get(placeOf(need)) ?? 0) + need.quantity)
  }
  const short = needs.flatMap(({ quantity: _, ...need }) => {
    const [wanted, available] = [needed.get(placeOf(need)) ?? 0, free.get(placeOf(need)) ?? 0]
    return available < wanted ? [{ ...need, needed: wanted, available }] : []
  })
  if (short.length) {
    throw new OutOfStock(short)
  }
}

async function needsOf(
  container: MedusaContainer,
  cart: CartDTO,
  { segments }: PlaceInput
): Promise<Need[]> {
  const variantOf = new Map(cart.items?.map((line) => [line.id, line.variant_id]))
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "variant",
    fields: [
      "id",
      "manage_inventory",
      "allow_backorder",
      "inventory_items.inventory_item_id",
      "inventory_items.required_quantity",
    ],
    filters: { id: [...variantOf.values()] as string[] },
  })
  const stocked = (data as unknown as Variant[]).filter(
    (variant) => variant.manage_inventory && !variant.allow_backorder
  )
  const itemsOf = new Map(stocked.map((variant) => [variant.id, variant.inventory_items]))
  return segments.flatMap(({ line_id, location_id, quantity }) =>
    (itemsOf.get(variantOf.get(line_id) ?? "") ?? []).map((item) => ({
      line_id,
      location_id,
      inventory_item_id: item.inventory_item_id,
      quantity: quantity * item.required_quantity,
    }))
  )
}

/** Core has two ways to say that stock went away meanwhile; neither names the line. */
export const isShortage = (error: unknown) =>
  (error as MedusaError).code === MedusaError.Codes.INSUFFICIENT_INVENTORY ||
  String((error as Error).message).startsWith("Not enough stock available")
