import { placeOrder, writeCartLines } from "@orac/bulk"
import { dueDate, paymentModeOf, termsOf } from "@orac/credit"
import { entityFacts, type EntityFacts } from "@orac/companies"
import {
  fromMinor,
  MARKETS_MODULE,
  toMinor,
  type MarketDefinition,
  type MarketsService,
} from "@orac/markets"
import { priceLines } from "@orac/pricing"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { DemoArticle } from "../articles"
import { sourceOrders, type SourcedOrder } from "../history/allocate"
import { journeyOf, type Journey } from "../history/journey"
import { randomFrom } from "../random"
import type { ArticleIds } from "./catalogue"
import type { PartnerIds } from "./partners"
import { inPortions, type Seeding } from "./seeding"

/** A past order as placed, with what became of it. */
export interface PastOrder {
  index: number
  order_id: string
  display_id: number
  entity: EntityFacts
  total_minor: number
  order: SourcedOrder
  journey: Journey
  lines: { line_id: string; location_id: string }[]
}

/** What placing a past order needs to know. */
export interface Shop {
  seeding: Seeding
  articles: ReadonlyMap<string, DemoArticle & ArticleIds>
  locations: ReadonlyMap<string, string>
  entities: ReadonlyMap<string, EntityFacts>
}

const ORDERS_AT_ONCE = 50

const marketOf = ({ markets }: Seeding, { market_code }: EntityFacts): MarketDefinition =>
  markets.find(({ code }) => code === market_code)!

/** Freight of one parcel in minor units: made up, steady for an order and source. */
export const freightMinor = (seed: string, currency: string): number =>
  randomFrom(`freight:${seed}`).whole(9, 46) * (currency === "eur" ? 150 : 10_000)

async function createCarts(
  { seeding, entities }: Shop,
  orders: SourcedOrder[],
  customers: ReadonlyMap<string, string>,
  channel: string
) {
  const { container, world } = seeding
  const regions = await container.resolve(Modules.REGION).listRegions()
  const codes = new Map(world.entities.map((entity) => [entity.code, entity]))
  const created = await container.resolve(Modules.CART).createCarts(
    orders.map((order) => {
      const entity = entities.get(order.entity)!
      const { name, delivery_address, delivery_city, delivery_postal_code } = codes.get(
        order.entity
      )!
      return {
        currency_code: entity.currency_code,
        region_id: regions.find(({ currency_code }) => currency_code === entity.currency_code)?.id,
        sales_channel_id: channel,
        customer_id: customers.get(order.email)!,
        email: order.email,
        shipping_address: {
          company: name,
          address_1: delivery_address,
          city: delivery_city,
          postal_code: delivery_postal_code,
          country_code: entity.country,
        },
        metadata: { entity_id: entity.id, demo: true },
      }
    })
  )
  return created.map(({ id }) => id)
}

const queriesOf = ({ articles }: Shop, order: SourcedOrder) =>
  order.lines.map(({ sku, quantity }) => {
    const { variant_id, product_group, pack_quantity } = articles.get(sku)!
    return { sku, quantity, variant_id, product_group, pack_quantity }
  })

/** What the lines of an order cost its firm at a moment, by article. */
export async function pricesOfOrder(shop: Shop, order: SourcedOrder, at: Date) {
  const { knex, container } = shop.seeding
  const markets = container.resolve<MarketsService>(MARKETS_MODULE)
  const entity = shop.entities.get(order.entity)!
  return (await priceLines(knex, markets, entity, queriesOf(shop, order), at)).prices
}

async function fillCart(
  shop: Shop,
  cart_id: string,
  order: SourcedOrder,
  at: Date
): Promise<string[]> {
  const { knex } = shop.seeding
  const entity = shop.entities.get(order.entity)!
  const market = marketOf(shop.seeding, entity)
  const queries = queriesOf(shop, order)
  const prices = await pricesOfOrder(shop, order, at)
  const { ids } = await writeCartLines(knex, {
    cart_id,
    minor_units: market.minor_units,
    lines: queries.map(({ sku, variant_id, product_group, quantity }) => {
      const price = prices.get(sku)!
      const { rate, code } = market.tax({
        country: entity.country,
        product_group,
        date: at,
        buyer_tax_id: entity.tax_id,
      })
      return {
        variant_id,
        quantity,
        unit_price_minor: price.unit_price_minor,
        tax: [{ rate, code }],
        metadata: { list_price_minor: price.list_price_minor, unit: shop.articles.get(sku)!.unit },
      }
    }),
  })
  return ids
}

/** One parcel per source, with a share of freight of its own. */
function parcels(shop: Shop, order: SourcedOrder, index: number, at: Date) {
  const entity = shop.entities.get(order.entity)!
  const market = marketOf(shop.seeding, entity)
  const { rate, code } = market.tax({
    country: entity.country,
    date: at,
    buyer_tax_id: entity.tax_id,
  })
  return [...new Set(order.lines.map(({ source }) => source))].map((source) => ({
    location_id: shop.locations.get(source)!,
    name: shop.seeding.world.sources.find((candidate) => candidate.code === source)!.name.en,
    amount: fromMinor(freightMinor(`${index}:${source}`, market.currency), market.minor_units),
    tax: [{ rate, code }],
  }))
}

async function placePast(
  shop: Shop,
  cart_id: string,
  order: SourcedOrder,
  index: number
): Promise<void> {
  const { knex } = shop.seeding
  const entity = shop.entities.get(order.entity)!
  const market = marketOf(shop.seeding, entity)
  const { placed_at } = journeyOf(String(index), order.day, order.state, order.lines.length)
  const lineIds = await fillCart(shop, cart_id, order, placed_at)
  const terms = await termsOf(knex, entity)
  const result = await placeOrder(knex, {
    cart_id,
    segments: order.lines.map(({ quantity, source }, line) => ({
      line_id: lineIds[line],
      location_id: shop.locations.get(source)!,
      quantity,
    })),
    shipping: parcels(shop, order, index, placed_at),
    payment: (await paymentModeOf(knex, entity)) === "credit" ? "authorized" : "none",
    metadata: {
      demo_order: index,
      purchase_order_number: order.purchase_order_number,
      payment_due_on: dueDate(placed_at, terms, market),
    },
  })
  if (result.kind !== "placed") {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `Demo order ${index} was not placed: ${JSON.stringify(result)}`
    )
  }
  // Nobody is to hear today of an order of last year.
  await knex.raw("delete from bulk_outbox")
}

async function entitiesOf({ container, knex, world }: Seeding, partners: PartnerIds) {
  const markets = container.resolve<MarketsService>(MARKETS_MODULE)
  const facts = await Promise.all(
    world.entities.map(async ({ code }): Promise<[string, EntityFacts]> => [
      code,
      (await entityFacts(knex, markets, partners.entities.get(code)!))!,
    ])
  )
  return new Map(facts)
}

const READ_PLACED = `
select (o.metadata ->> 'demo_order')::int as index, o.id as order_id, o.display_id, s.totals ->> 'current_order_total' as total,
  (select json_agg(json_build_object('line_id', li.id, 'location_id', li.metadata ->> 'location_id') order by li.id)
     from order_item oi join order_line_item li on li.id = oi.item_id where oi.order_id = o.id) as lines
  from "order" o join order_summary s on s.order_id = o.id
 where o.metadata ->> 'demo_order' is not null order by 1`

interface PlacedRow {
  index: number
  order_id: string
  display_id: number
  total: string
  lines: PastOrder["lines"]
}

const readPlaced = async ({ knex }: Seeding): Promise<PlacedRow[]> =>
  (await knex.raw(READ_PLACED)).rows

function pastOrder(shop: Shop, orders: readonly SourcedOrder[], row: PlacedRow): PastOrder {
  const order = orders[row.index]
  const entity = shop.entities.get(order.entity)!
  const { total, ...placed } = row
  return {
    ...placed,
    entity,
    order,
    total_minor: toMinor(total, marketOf(shop.seeding, entity).minor_units),
    journey: journeyOf(String(row.index), order.day, order.state, order.lines.length),
  }
}

/** Ids of what the earlier stages made. */
export interface HistoryIds {
  channel: string
  articles: ReadonlyMap<string, ArticleIds>
  locations: ReadonlyMap<string, string>
  partners: PartnerIds
}

export async function shopOf(seeding: Seeding, ids: HistoryIds): Promise<Shop> {
  const articles = seeding.world.articles.map((article): [string, DemoArticle & ArticleIds] => [
    article.sku,
    { ...article, ...ids.articles.get(article.sku)! },
  ])
  return {
    seeding,
    locations: ids.locations,
    articles: new Map(articles),
    entities: await entitiesOf(seeding, ids.partners),
  }
}

/**
 * Places the past orders that are missing one after another, the oldest first, so that their numbers rise with time.
 * Answers all of them.
 */
export async function placePastOrders(shop: Shop, ids: HistoryIds): Promise<PastOrder[]> {
  const { seeding } = shop
  const { world } = seeding
  const orders = sourceOrders(world.orders, world.entities, world.sources, world.stock)
  const known = new Set((await readPlaced(seeding)).map(({ index }) => index))
  const missing = [...orders.keys()].filter((index) => !known.has(index))
  const carts = await createCarts(
    shop,
    missing.map((index) => orders[index]),
    ids.partners.customers,
    ids.channel
  )
  const cartOf = new Map(missing.map((index, position) => [index, carts[position]]))
  await inPortions(seeding, "past orders", missing, ORDERS_AT_ONCE, async (portion) => {
    for (const index of portion) {
      await placePast(shop, cartOf.get(index)!, orders[index], index)
    }
  })
  return (await readPlaced(seeding)).map((row) => pastOrder(shop, orders, row))
}
