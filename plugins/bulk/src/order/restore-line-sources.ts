import { planRestore, type RestorePlan, type SourcedLine, stockKey } from "../domain/restore"
import { takeItemLocks } from "../sql/locks"
import { rows } from "../sql/rows"
import type { Transaction } from "../types/database"
import type { RebookLots, WaitingLine } from "../types/order-change"
import {
  LEAVE_LOTS,
  LOCK_LEVELS_OF,
  MOVE_RESERVATIONS,
  READ_ITEMS,
  READ_RESERVATIONS,
  READ_SOURCED_LINES,
  WRITE_SOURCES,
} from "./restore-line-sources.sql"

interface ReservationRow {
  id: string
  line_id: string
  item_id: string
  location_id: string
  quantity: string
  allow_backorder: boolean
}

interface FreeRow {
  item_id: string
  location_id: string
  free: string
}

type EditedLine = SourcedLine & { quantity: number }

/**
 * Puts the reservations of an edited order back to their lines' sources: core's order edit deletes and re-creates
 * them at a location of its own choice. Under the same locks as placement; doing it twice changes nothing.
 */
export async function restoreLineSources(trx: Transaction, orderId: string, rebook?: RebookLots) {
  const lines = await settleLots(trx, orderId, rebook)
  const items = await rows<{ id: string }>(trx, READ_ITEMS, [orderId])
  await takeItemLocks(
    trx,
    items.map((item) => item.id)
  )
  const reservations = await rows<ReservationRow>(trx, READ_RESERVATIONS, [orderId])
  const free = await rows<FreeRow>(trx, LOCK_LEVELS_OF, [items.map((item) => item.id)])
  const plan = planRestore(
    lines,
    reservations.map((one) => ({ ...one, quantity: Number(one.quantity) })),
    new Map(free.map((level) => [stockKey(level.item_id, level.location_id), Number(level.free)]))
  )
  await apply(trx, orderId, plan)
}

const waitingOf = (lines: readonly EditedLine[]): WaitingLine[] =>
  lines.flatMap(({ id, lot_id, quantity }) => (lot_id ? [{ line_id: id, lot_id, quantity }] : []))

/** The lines of an order's current version that wait for goods of a lot. One statement. */
export const waitingLines = async (trx: Transaction, orderId: string): Promise<WaitingLine[]> =>
  waitingOf(await rows<EditedLine>(trx, READ_SOURCED_LINES, [orderId]))

/** Lots are locked before any item is, as in a placement. */
async function settleLots(trx: Transaction, orderId: string, rebook?: RebookLots) {
  const lines = await rows<EditedLine>(trx, READ_SOURCED_LINES, [orderId])
  const leaving = new Set((await rebook?.(trx, waitingOf(lines))) ?? [])
  if (leaving.size) {
    await rows(trx, LEAVE_LOTS, [[...leaving], orderId])
  }
  return lines.map((line) => (leaving.has(line.id) ? { ...line, lot_id: null } : line))
}

async function apply(trx: Transaction, orderId: string, { moves, releases, sources }: RestorePlan) {
  const changes = [
    ...moves.map(({ reservation, to }) => ({ id: reservation.id, to })),
    ...releases.map(({ id }) => ({ id, to: null })),
  ]
  if (changes.length) {
    await rows(trx, MOVE_RESERVATIONS, [JSON.stringify(changes)])
  }
  if (sources.length) {
    await rows(trx, WRITE_SOURCES, [JSON.stringify(sources), orderId])
  }
}
