import { planRestore, type RestorePlan, type SourcedLine } from "../domain/restore"
import { rows } from "../sql/rows"
import type { Transaction } from "../types/database"
import type { RebookLots, WaitingLine } from "../types/order-change"
import { lockHeldStock } from "./held-stock"
import {
  LEAVE_LOTS,
  MOVE_RESERVATIONS,
  READ_SOURCED_LINES,
  WRITE_SOURCES,
} from "./restore-line-sources.sql"

type EditedLine = SourcedLine & { quantity: number }

/**
 * Puts the reservations of an edited order back to their lines' sources: core's order edit deletes and re-creates
 * them at a location of its own choice. Under the same locks as placement; doing it twice changes nothing.
 */
export async function restoreLineSources(trx: Transaction, orderId: string, rebook?: RebookLots) {
  const lines = await settleLots(trx, orderId, rebook)
  const { reservations, free } = await lockHeldStock(trx, orderId)
  await apply(trx, orderId, planRestore(lines, reservations, free))
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
