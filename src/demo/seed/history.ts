import { ageOrders } from "@orac/bulk"
import { appendEntries, type NewEntry } from "@orac/credit"
import { issueInvoiceWorkflow } from "@orac/documents"
import { sellerIdsOf } from "@orac/territories"
import type { DemoCredit } from "../terms"
import { type HistoryIds, type PastOrder, placePastOrders, shopOf } from "./past-orders"
import { recordPartnerOrders } from "./partner-orders"
import { seedDesk } from "./desk"
import { stage, type Seeding } from "./seeding"

const AUTHOR = "ORAC"
const DAY_MS = 86_400_000
const INVOICED_ENTITIES: ReadonlySet<string> = new Set(["ru-02", "ru-27", "eu-11"])
const INVOICES_EACH = 4

const age = ({ knex }: Seeding, orders: readonly PastOrder[]): Promise<void> =>
  ageOrders(
    knex,
    orders.map(({ order_id, journey, lines }) => {
      const { placed_at, cancelled_at, shipped_at, delivered_at, shipped_lines } = journey
      return {
        order_id,
        placed_at,
        canceled_at: cancelled_at,
        completed: delivered_at !== null,
        shipped: shipped_at
          ? lines.slice(0, shipped_lines).map((line) => ({ ...line, shipped_at, delivered_at }))
          : [],
      }
    })
  )

/** What the ledger says of an order on account: held, then released by cancellation or invoiced and, when due, paid. */
function entriesOf(
  { order_id, display_id, entity, total_minor, journey }: PastOrder,
  seller_id: string | null,
  terms: DemoCredit,
  now: number
): NewEntry[] {
  const entry = (
    type: NewEntry["type"],
    at: Date,
    suffix: string,
    document: boolean
  ): NewEntry => ({
    entity_id: entity.id,
    seller_id,
    type,
    amount_minor: total_minor,
    currency_code: entity.currency_code,
    order_id,
    document_id: document ? `demo-invoice-${display_id}` : null,
    reference: `Order ${display_id}`,
    author: AUTHOR,
    idempotency_key: `hold:${order_id}${suffix}`,
    created_at: at,
  })
  const held = entry("HOLD", journey.placed_at, "", false)
  if (journey.cancelled_at) {
    return [held, entry("HOLD_RELEASE", journey.cancelled_at, ":1", false)]
  }
  if (!journey.delivered_at) {
    return [held]
  }
  const invoiced = [
    held,
    entry("HOLD_RELEASE", journey.delivered_at, ":1", false),
    entry("INVOICED", journey.delivered_at, ":2", true),
  ]
  const due = new Date(journey.delivered_at.getTime() + terms.net_days * DAY_MS)
  return due.getTime() < now ? [...invoiced, entry("PAID", due, ":3", true)] : invoiced
}

async function account({ knex, world }: Seeding, orders: readonly PastOrder[]): Promise<void> {
  const terms = new Map(world.credit.map((credit) => [credit.entity, credit]))
  const sellers = await sellerIdsOf(
    knex,
    orders.map(({ entity }) => entity.id)
  )
  const entries = orders.flatMap((past) => {
    const credit = terms.get(past.order.entity)!
    const seller = sellers.get(past.entity.id) ?? null
    return credit.limit_minor === null ? [] : entriesOf(past, seller, credit, Date.now())
  })
  entries.sort((a, b) => a.created_at!.getTime() - b.created_at!.getTime())
  await knex.transaction((trx) => appendEntries(trx, entries))
}

/** The newest papers of the firms that people log in for; older ones would only slow the seed down. */
async function invoice({ container }: Seeding, orders: readonly PastOrder[]): Promise<void> {
  for (const code of INVOICED_ENTITIES) {
    const latest = orders.filter(
      ({ order, journey }) => order.entity === code && !journey.cancelled_at
    )
    for (const { order_id } of latest.slice(-INVOICES_EACH)) {
      await issueInvoiceWorkflow(container).run({ input: { order_id } })
    }
  }
}

const isAged = async ({ knex }: Seeding): Promise<boolean> => {
  const { rows } = await knex.raw(
    `select 1 from "order" where metadata ->> 'demo_order' is not null and created_at < now() - interval '30 days' limit 1`
  )
  return rows.length > 0
}

/** A year of orders in mixed states, with their deliveries, ledger entries and newest invoices. */
export async function seedHistory(seeding: Seeding, ids: HistoryIds): Promise<void> {
  const aged = await isAged(seeding)
  const shop = await shopOf(seeding, ids)
  const orders = await stage(seeding, "placing past orders", () => placePastOrders(shop, ids))
  await stage(seeding, "records of past orders", () => recordPartnerOrders(shop, orders))
  if (!aged) {
    await stage(seeding, "deliveries of past orders", () => age(seeding, orders))
  }
  await stage(seeding, "ledger of past orders", () => account(seeding, orders))
  await stage(seeding, "orders at a dealer's desk", () => seedDesk(seeding, orders))
  await stage(seeding, "invoices of the newest orders", () => invoice(seeding, orders))
}
