import type { DemoArticle } from "../articles"
import { addDays } from "../day"
import type { DemoEmployee, DemoEntity } from "../partners"
import { randomFrom, type Random } from "../random"

export type PastState = "placed" | "part_shipped" | "shipped" | "delivered" | "cancelled"

export interface DemoOrder {
  entity: string
  email: string
  day: string
  state: PastState
  purchase_order_number: string | null
  lines: { sku: string; quantity: number }[]
}

/** The client of a dealer whose orders wait at the dealer's desk. */
const DESK_CLIENT = { entity: "ru-13", email: "client@demo.orac" }

export const isAtDesk = ({ purchase_order_number }: DemoOrder): boolean =>
  purchase_order_number?.startsWith("DESK-") ?? false

const ORDER_COUNT = 400
const YEAR_DAYS = 365
/** Firms of the story order more often, so that their pages are not empty. */
const STORY_SHARE = 0.14
const STORY_ENTITIES: ReadonlySet<string> = new Set(["ru-01", "ru-02", "ru-27", "eu-11"])

function stateOf(random: Random, age: number): PastState {
  if (random.chance(0.05)) {
    return "cancelled"
  }
  if (age > 35) {
    return "delivered"
  }
  if (age > 14) {
    return random.pick(["shipped", "delivered", "delivered"] as const)
  }
  return random.pick(
    age > 5 ? (["part_shipped", "shipped", "placed"] as const) : (["placed"] as const)
  )
}

/** Orders of a firm with a small credit line stay well below it. */
const SMALL_ORDERS: ReadonlySet<string> = new Set(["ru-02"])

function linesOf(random: Random, articles: readonly DemoArticle[], entity: string) {
  if (SMALL_ORDERS.has(entity)) {
    return random
      .some(articles, random.whole(2, 6))
      .map(({ sku }) => ({ sku, quantity: random.whole(1, 3) }))
  }
  const long = random.chance(0.04) && !STORY_ENTITIES.has(entity)
  const count = long ? random.whole(40, 90) : random.whole(2, 14)
  return random.some(articles, count).map(({ sku, pack_quantity }) => ({
    sku,
    quantity: random.chance(0.7) ? pack_quantity * random.whole(1, 3) : random.whole(1, 12),
  }))
}

const DESK_ORDERS = 6
const DESK_LINES = 3

/** Orders of a dealer's client that are before their seller: of yesterday, nothing of them has left. */
const deskOrders = (articles: readonly DemoArticle[], today: string): DemoOrder[] =>
  Array.from({ length: DESK_ORDERS }, (_, index) => ({
    ...DESK_CLIENT,
    day: addDays(today, -1),
    state: "placed" as const,
    purchase_order_number: `DESK-${index + 1}`,
    lines: articles
      .slice(index * DESK_LINES, (index + 1) * DESK_LINES)
      .map(({ sku, pack_quantity }) => ({ sku, quantity: pack_quantity * 2 })),
  }))

/**
 * A year of orders up to yesterday, the oldest first.
 *
 * @param today the day of seeding, `YYYY-MM-DD`
 */
export function demoOrders(
  entities: readonly DemoEntity[],
  employees: readonly DemoEmployee[],
  articles: readonly DemoArticle[],
  today: string
): DemoOrder[] {
  const random = randomFrom("orders")
  const active = entities.filter(({ status }) => status === "active")
  const story = active.filter(({ code }) => STORY_ENTITIES.has(code))
  const buyers = (code: string) =>
    employees.filter(({ memberships }) =>
      memberships.some(
        ({ entity, role }) => entity === code && (role === "buyer" || role === "entity_admin")
      )
    )
  const past = Array.from({ length: ORDER_COUNT }, (_, index): DemoOrder => {
    const age = Math.max(1, YEAR_DAYS - Math.floor((index * YEAR_DAYS) / ORDER_COUNT))
    const entity = random.pick(random.chance(STORY_SHARE) ? story : active)
    return {
      entity: entity.code,
      email: random.pick(buyers(entity.code)).email,
      day: addDays(today, -age),
      state: stateOf(random, age),
      purchase_order_number: random.chance(0.4) ? `PO-${1000 + index}` : null,
      lines: linesOf(random, articles, entity.code),
    }
  })
  return [...past, ...deskOrders(articles, today)]
}
