import { type BulkOrder, readOrder } from "@orac/bulk"
import type { OrderView } from "@orac/checkout/contract"
import type { DeskSegment } from "@orac/desk/contract"
import type { Suite } from "../support/partners"
import { deskTools } from "./tools"

/** A desk whose seller chooses from whose stock it fulfils. `near` is the factory's, `far` the dealer's own. */
export function sourceTools({ api, getContainer }: Suite) {
  const tools = deskTools({ api, getContainer })
  const { world, idOf, detail } = tools

  /** Nobody is ever promised what is not there, and what is reserved is what lines hold. */
  afterEach(async () => {
    const { rows } = await world.knex.raw(`
        select l.id from inventory_level l
          left join (select inventory_item_id, location_id, sum(quantity) as held from reservation_item
                      where deleted_at is null group by 1, 2) r using (inventory_item_id, location_id)
         where l.reserved_quantity > l.stocked_quantity or l.reserved_quantity <> coalesce(r.held, 0)
            or (l.raw_reserved_quantity->>'value')::numeric <> l.reserved_quantity`)
    expect(rows).toEqual([])
  })

  const owner = (place: "near" | "far", entity: string | null) =>
    world
      .knex("stock_source")
      .where({ location_id: world.shop[place] })
      .update({ owner_entity_id: entity && world.ids[entity] })
  const read = async (orderId: string): Promise<BulkOrder> =>
    (await readOrder(world.knex, orderId))!
  const view = async (orderId: string) =>
    (await world.client.get<{ order: OrderView }>(`/store/partner-orders/${orderId}`)).data.order
  const reserved = async (code: string, place: "near" | "far") => {
    const [level] = await world.knex("inventory_level").where({
      inventory_item_id: world.shop.items.get(code)!,
      location_id: world.shop[place],
    })
    return [Number(level.stocked_quantity), Number(level.reserved_quantity)]
  }
  const placesOf = ({ lines }: BulkOrder) =>
    lines.map(({ location_id, reservations }) => [
      location_id,
      ...reservations.map((one) => one.location_id),
    ])
  const offered = async (text?: string) => {
    const order = await world.order(text)
    const id = await idOf(world.dealer, order)
    return { ...order, id, seen: await detail(world.dealer, id) }
  }
  const onlyLooks = async () => {
    await world.knex.raw(
      `insert into partner_role (id, group_id, name, grants)
         select 'prole_looks', group_id, 'Looks', ?::jsonb from legal_entity where id = ?`,
      [
        JSON.stringify({ "dealer.orders.view": { scope: "entity", limit_minor: null } }),
        world.ids.dealer,
      ]
    )
    await world
      .knex("membership")
      .where({ role: "dealer_operator" })
      .update({ role: "prole_looks" })
  }
  const toFar = () => [{ location_id: world.shop.near, to: world.shop.far }]
  const toNear = () => [{ location_id: world.shop.far, to: world.shop.near }]
  const sourcesOf = ({ segments }: { segments: DeskSegment[] }) =>
    segments.map(({ location_id, sources }) => [
      location_id,
      sources.map((source) => [source.location_id, source.origin]),
    ])

  return {
    ...tools,
    owner,
    read,
    view,
    reserved,
    placesOf,
    offered,
    onlyLooks,
    toFar,
    toNear,
    sourcesOf,
  }
}
