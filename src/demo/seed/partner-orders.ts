import { insertPartnerOrders, storedTraces, type PartnerOrderWrite } from "@orac/checkout"
import { COMPANIES_MODULE, type CompaniesService } from "@orac/companies"
import { dueDate, termsOf } from "@orac/credit"
import { sellerIdsOf } from "@orac/territories"
import { addDays } from "../day"
import type { DemoSource } from "../network/sources"
import { demoSourceId } from "./network"
import { freightMinor, pricesOfOrder, type PastOrder, type Shop } from "./past-orders"
import { inPortions } from "./seeding"

const ROWS_AT_ONCE = 100
const ON_THE_ROAD_DAYS = 4

const dayOf = (time: Date): string => time.toISOString().slice(0, 10)

const later = (time: Date, days: number): Date => new Date(time.getTime() + days * 86_400_000)

/** An order that has not left yet arrives after today, whenever it was placed. */
function expectedArrival({ journey }: PastOrder, today: string): string {
  const { placed_at, shipped_at, delivered_at } = journey
  const planned = dayOf(delivered_at ?? later(shipped_at ?? placed_at, ON_THE_ROAD_DAYS))
  return delivered_at || planned > today ? planned : addDays(today, 2)
}

/** The plan as if the buyer had chosen it that day: one delivery per source. */
function planOf(shop: Shop, past: PastOrder) {
  const { order, order_id, journey, entity, index } = past
  const ready_date = dayOf(journey.shipped_at ?? later(journey.placed_at, 1))
  const arrival_date = expectedArrival(past, shop.seeding.today)
  const codes = [...new Set(order.lines.map(({ source }) => source))]
  const segments = codes.map((code) => ({
    location_id: shop.locations.get(code)!,
    source: sourceRef(shop.seeding.world.sources.find((source) => source.code === code)!),
    carrier: "road",
    ready_date,
    arrival_date,
    freight_minor: freightMinor(`${index}:${code}`, entity.currency_code),
  }))
  return {
    fingerprint: `demo-${order_id}`,
    arrival_date,
    freight_minor: segments.reduce((sum, { freight_minor }) => sum + freight_minor, 0),
    segments,
  }
}

const sourceRef = ({ code, name, city, country, kind, lat, lon }: DemoSource) => ({
  id: demoSourceId(code),
  name,
  city,
  country,
  kind,
  lat,
  lon,
})

async function recordOf(
  shop: Shop,
  employees: ReadonlyMap<string, { id: string; name: string; customer_id: string }>,
  past: PastOrder
): Promise<PartnerOrderWrite> {
  const { order, journey, entity } = past
  const employee = employees.get(order.email)!
  const { knex } = shop.seeding
  const terms = await termsOf(knex, entity)
  const sellers = await sellerIdsOf(knex, [entity.id])
  const market = shop.seeding.markets.find(({ code }) => code === entity.market_code)!
  const plan = planOf(shop, past)
  const prices = await pricesOfOrder(shop, order, journey.placed_at)
  return {
    order_id: past.order_id,
    entity_id: entity.id,
    seller_id: sellers.get(entity.id) ?? null,
    customer_id: employee.customer_id,
    placed_by_employee: employee.id,
    placed_by_name: employee.name,
    placed_at: journey.placed_at,
    total_minor: past.total_minor,
    currency_code: entity.currency_code,
    line_count: order.lines.length,
    status: order.state,
    arrival_date: plan.arrival_date,
    po_number: order.purchase_order_number,
    comment: null,
    skus: order.lines.map(({ sku }) => sku).join(" "),
    plan,
    terms,
    due_date: dueDate(journey.placed_at, terms, market),
    price_traces: storedTraces(prices.values()),
  }
}

/** What the checkout keeps of each past order: whose it is, who placed it, the plan and the prices of its day. */
export async function recordPartnerOrders(shop: Shop, orders: readonly PastOrder[]): Promise<void> {
  const { container, knex } = shop.seeding
  const people = await container
    .resolve<CompaniesService>(COMPANIES_MODULE)
    .listEmployees({}, { take: 10_000 })
  const employees = new Map(people.map((employee) => [employee.email, employee]))
  const recorded: { order_id: string }[] = (await knex.raw("select order_id from partner_order"))
    .rows
  const known = new Set(recorded.map(({ order_id }) => order_id))
  const missing = orders.filter(({ order_id }) => !known.has(order_id))
  await inPortions(
    shop.seeding,
    "records of past orders",
    missing,
    ROWS_AT_ONCE,
    async (portion) => {
      const records: PartnerOrderWrite[] = []
      for (const past of portion) {
        records.push(await recordOf(shop, employees, past))
      }
      await insertPartnerOrders(knex, records)
    }
  )
}
