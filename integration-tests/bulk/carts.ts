import { Modules } from "@medusajs/framework/utils"
import {
  type PlaceInput,
  type PlaceResult,
  type PlaceSegment,
  type PlaceShipping,
  placeOrder,
  writeCartLines,
} from "@orac/bulk"
import type { World } from "./world"

export const ADDRESS = {
  first_name: "Anna",
  last_name: "Petrova",
  address_1: "Lenina 1",
  city: "Moscow",
  country_code: "ru",
  postal_code: "101000",
}

export async function emptyCart(world: World): Promise<string> {
  const [cart] = await world.container.resolve(Modules.CART).createCarts([
    {
      currency_code: "rub",
      region_id: world.region_id,
      sales_channel_id: world.sales_channel_id,
      email: "buyer@example.com",
      metadata: { entity_id: "ent_1" },
      shipping_address: ADDRESS,
      billing_address: { ...ADDRESS, address_1: "Billing 2" },
    },
  ])
  return cart.id
}

/** A line of the article at this place of the world's list, or of a variant given by id. */
export interface Wanted {
  variant: number | string
  quantity: number
  minor?: number
}

export const variantOf = (world: World, { variant }: Wanted) =>
  typeof variant === "number" ? world.variants[variant] : variant

export async function cartOf(world: World, wanted: Wanted[]) {
  const cart_id = await emptyCart(world)
  const { ids } = await writeCartLines(world.knex, {
    cart_id,
    minor_units: 2,
    lines: wanted.map((want, n) => ({
      variant_id: variantOf(world, want),
      quantity: want.quantity,
      unit_price_minor: want.minor ?? 10_035 + n,
      tax: world.tax,
      metadata: { row: n },
    })),
  })
  return { cart_id, line_ids: ids }
}

export const shippingFor = (world: World, segments: PlaceSegment[]): PlaceShipping[] =>
  [...new Set(segments.map((segment) => segment.location_id))].sort().map((location_id) => ({
    location_id,
    name: `Delivery ${world.locations.indexOf(location_id)}`,
    amount: "600",
    shipping_option_id: world.options[world.locations.indexOf(location_id)],
    tax: world.tax,
  }))

/** A cart of these lines and the placement of each line whole at `location`. */
export async function planOf(
  world: World,
  wanted: Wanted[],
  location: number | ((n: number) => number) = 0
): Promise<PlaceInput> {
  const { cart_id, line_ids } = await cartOf(world, wanted)
  const segments = wanted.map((want, n) => ({
    line_id: line_ids[n],
    location_id: world.locations[typeof location === "number" ? location : location(n)],
    quantity: want.quantity,
  }))
  return { cart_id, segments, shipping: shippingFor(world, segments), payment: "authorized" }
}

type Placed = Extract<PlaceResult, { kind: "placed" }>

export async function place(world: World, input: PlaceInput): Promise<Placed> {
  const result = await placeOrder(world.knex, input)
  if (result.kind !== "placed") {
    throw new Error(`Not placed: ${JSON.stringify(result)}`)
  }
  return result
}

/** Stock levels whose reserved quantity is not the sum of their reservations. */
export async function drift({ knex }: World) {
  const result = await knex.raw(`
    select l.inventory_item_id, l.location_id, l.reserved_quantity::text, coalesce(r.quantity, 0)::text expected,
      l.raw_reserved_quantity->>'value' raw
    from inventory_level l
    left join (select inventory_item_id, location_id, sum(quantity) quantity from reservation_item
      where deleted_at is null group by 1, 2) r using (inventory_item_id, location_id)
    where l.deleted_at is null and (l.reserved_quantity <> coalesce(r.quantity, 0)
      or (l.raw_reserved_quantity->>'value')::numeric <> l.reserved_quantity)`)
  return result.rows
}
