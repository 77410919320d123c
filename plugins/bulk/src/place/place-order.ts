import { lockCart } from "../cart/lock-cart"
import { addDecimals } from "../domain/decimal"
import { id, ids } from "../domain/ids"
import { withCartLease } from "../sql/lease"
import { withRetry } from "../sql/retry"
import type { Knex, Transaction } from "../types/database"
import type { PlacedSegment, PlaceInput, PlaceResult } from "../types/place"
import { contextOf, writeEvents } from "./events"
import { writeHead } from "./head"
import { pointKeyTo, takeKey } from "./idempotency"
import { writeLines } from "./lines"
import { writePayment } from "./payment"
import type { Placement } from "./placement"
import { type PlaceLine, readLines } from "./read-lines"
import { refusalOf } from "./refusal"
import { orderOfCart, replayOf } from "./replay"
import { writeShipping } from "./shipping"
import { reserveStock } from "./stock"

/**
 * Turns a cart into an order in one transaction: what core's cart completion leaves behind, with
 * every line at its own source. Locks, in this order: the client's key, the cart, its lease, what
 * participants lock, item keys, stock levels. Runs again on a deadlock.
 *
 * Events are left in the outbox; call `drainOutbox` after it, or let the job send them.
 *
 * @throws MedusaError when the cart is missing or a segment is malformed
 */
export async function placeOrder(knex: Knex, input: PlaceInput): Promise<PlaceResult> {
  try {
    return await withRetry(() => knex.transaction((trx) => place(trx, input)))
  } catch (error) {
    return refusalOf(error)
  }
}

async function place(trx: Transaction, input: PlaceInput): Promise<PlaceResult> {
  const order_id = id("order")
  const key = input.idempotency && (await takeKey(trx, input.idempotency, order_id))
  if (key?.kind === "conflict") {
    return { kind: "key_conflict" }
  }
  if (key?.kind === "replay") {
    return await replayOf(trx, key.order_id)
  }
  const cart = await lockCart(trx, input.cart_id)
  const known = await orderOfCart(trx, cart.id)
  if (known) {
    if (input.idempotency) {
      await pointKeyTo(trx, input.idempotency, known)
    }
    return await replayOf(trx, known)
  }
  return await withCartLease(trx, cart.id, async () => {
    const lines = await readLines(trx, input)
    const segments = placedSegments(input, lines)
    return await write({ trx, input, cart, order_id, segments, total: totalOf(input, lines) })
  })
}

async function write(placement: Placement): Promise<PlaceResult> {
  const { trx, input, order_id, total } = placement
  const before = contextOf(placement)
  await input.participants?.beforeOrder?.(trx, before)
  const display_id = await writeHead(placement)
  const context = { ...before, display_id }
  await writeLines(placement)
  await writeShipping(placement)
  await writePayment(placement)
  await input.participants?.beforeStock?.(trx, context)
  const reservationIds = await reserveStock(placement)
  await input.participants?.afterStock?.(trx, context)
  await writeEvents(placement, display_id, reservationIds)
  return { kind: "placed", order_id, display_id, total, replay: false }
}

function placedSegments(input: PlaceInput, lines: Map<string, PlaceLine>): PlacedSegment[] {
  const orderLineIds = ids("ordli", input.segments.length)
  return input.segments.map((segment, n) => ({
    ...segment,
    order_line_id: orderLineIds[n],
    variant_id: lines.get(segment.line_id)?.variant_id ?? null,
    unit_price: lines.get(segment.line_id)?.gross_price ?? "0",
  }))
}

const totalOf = (input: PlaceInput, lines: Map<string, PlaceLine>) =>
  addDecimals([
    ...Array.from(lines.values(), (line) => line.gross),
    ...input.shipping.map((method) => method.amount),
  ])
