import { readOrder } from "@orac/bulk"
import { COMPANIES_MODULE, type CompaniesService } from "@orac/companies"
import { answerAsSeller, type DeskAnswer, deskTools, offerOrder } from "@orac/desk"
import { toMinor } from "@orac/markets"
import { isAtDesk } from "../history/orders"
import type { PastOrder } from "./past-orders"
import type { Seeding } from "./seeding"

const DEALER = "dealer@demo.orac"
const HOUR_MS = 3_600_000
/** Hours that the orders which wait for an answer have left, so that the desk shows near and far ones. */
const HOURS_LEFT = [2.25, 26, 20 * 24]

const inDays = (days: number) =>
  new Date(Date.now() + days * 24 * HOUR_MS).toISOString().slice(0, 10)

/** What the dealer has said to the first orders; the others wait. */
const answersTo = (firstLine: string): DeskAnswer[] => [
  { kind: "accept" },
  { kind: "accept_part", lines: [{ line_id: firstLine, quantity: 1 }] },
  { kind: "counter", date: inDays(10), reason: "Демо: профиль придёт на следующей неделе" },
]

async function offer({ container, knex }: Seeding, past: PastOrder, customer_id: string) {
  const order = await readOrder(knex, past.order_id)
  const { minor_units, currency_code, id: entity_id } = past.entity
  const lines = order!.lines.map(({ id, location_id, quantity, unit_price }) => ({
    line_id: id,
    location_id: location_id!,
    quantity,
    unit_price_minor: toMinor(unit_price, minor_units),
  }))
  const { order_id, display_id } = past
  const head = { order_id, display_id, entity_id, customer_id, currency_code, is_demo: true }
  const offered = await knex.transaction((trx) =>
    offerOrder(trx, deskTools(container), head, lines)
  )
  return { ...offered!, first: lines[0].line_id }
}

/** Orders of a client before its dealer in every state, answered as the dealer's people would. */
export async function seedDesk(seeding: Seeding, orders: readonly PastOrder[]): Promise<void> {
  const { container, knex } = seeding
  if (await knex("seller_offer").where({ is_demo: true }).first("id")) {
    return
  }
  const companies = container.resolve<CompaniesService>(COMPANIES_MODULE)
  const [dealer] = await companies.listEmployees({ email: DEALER })
  const waiting: string[] = []
  for (const [index, past] of orders.filter(({ order }) => isAtDesk(order)).entries()) {
    const [client] = await companies.listEmployees({ email: past.order.email })
    const { id, seller_id, first } = await offer(seeding, past, client.customer_id)
    const answer = answersTo(first)[index]
    const seller = { seller_id, employee_id: dealer.id, employee_name: dealer.name }
    if (answer) {
      await answerAsSeller(deskTools(container), seller, { offer_id: id, answer })
    } else {
      waiting.push(id)
    }
  }
  for (const [index, id] of waiting.entries()) {
    const deadline_at = new Date(Date.now() + HOURS_LEFT[index % HOURS_LEFT.length] * HOUR_MS)
    await knex("seller_offer").where({ id }).update({ deadline_at })
  }
  await knex.raw("delete from bulk_outbox")
}
