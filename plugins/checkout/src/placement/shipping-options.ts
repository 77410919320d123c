import { type Knex, rows } from "@orac/bulk"
import type { SourceRef } from "@orac/sourcing/contract"

/** What the delivery from a source is called on the order. */
export const deliveryName = (
  { id, name, city }: Pick<SourceRef, "id" | "name" | "city">,
  carrier: string
): string => `${city.en ?? name.en ?? id}: ${carrier}`

/**
 * The shipping option of each location, where it has one: core fulfils an order by the option of its
 * shipping method.
 *
 * @returns option ids by location
 */
export async function shippingOptions(
  knex: Knex,
  locationIds: readonly string[]
): Promise<Map<string, string>> {
  const found = await rows<{ location_id: string; id: string }>(
    knex,
    `select link.stock_location_id as location_id, min(o.id) as id
       from location_fulfillment_set link
       join service_zone z on z.fulfillment_set_id = link.fulfillment_set_id and z.deleted_at is null
       join shipping_option o on o.service_zone_id = z.id and o.deleted_at is null
      where link.stock_location_id = any(?) and link.deleted_at is null group by 1`,
    [[...locationIds]]
  )
  return new Map(found.map(({ location_id, id }) => [location_id, id]))
}
