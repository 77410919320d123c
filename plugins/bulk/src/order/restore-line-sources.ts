import { MedusaError } from "@medusajs/framework/utils"
import { planRestore, type RestorePlan, type SourcedLine, stockKey } from "../domain/restore"
import { takeItemLocks } from "../sql/locks"
import { withRetry } from "../sql/retry"
import { rows } from "../sql/rows"
import type { Knex, Transaction } from "../types/database"
import type { RestoreResult } from "../types/order"
import {
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

/**
 * Puts the reservations of an edited order back to their lines' sources. Core's order edit deletes
 * and re-creates them at a location of its own choice. Under the same locks as placement; doing it
 * twice changes nothing.
 */
export const restoreLineSources = (knex: Knex, orderId: string): Promise<RestoreResult> =>
  withRetry(() => knex.transaction((trx) => restoreIn(trx, orderId)))

/** The same inside a transaction that is already open. */
export async function restoreIn(trx: Transaction, orderId: string): Promise<RestoreResult> {
  const [order] = await rows(trx, `select id from "order" where id = ? for update`, [orderId])
  if (!order) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Order ${orderId} was not found`)
  }
  const items = await rows<{ id: string }>(trx, READ_ITEMS, [orderId])
  await takeItemLocks(
    trx,
    items.map((item) => item.id)
  )
  const lines = await rows<SourcedLine>(trx, READ_SOURCED_LINES, [orderId])
  const reservations = await rows<ReservationRow>(trx, READ_RESERVATIONS, [orderId])
  const free = await rows<FreeRow>(trx, LOCK_LEVELS_OF, [items.map((item) => item.id)])
  const plan = planRestore(
    lines,
    reservations.map((one) => ({ ...one, quantity: Number(one.quantity) })),
    new Map(free.map((level) => [stockKey(level.item_id, level.location_id), Number(level.free)]))
  )
  await apply(trx, orderId, plan)
  return resultOf(plan)
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

const resultOf = ({ moves, releases, sources }: RestorePlan): RestoreResult => ({
  restored: moves.map(({ reservation, to }) => ({
    line_id: reservation.line_id,
    inventory_item_id: reservation.item_id,
    quantity: reservation.quantity,
    location_id: to,
  })),
  sourced: sources
    .filter((source) => !source.from)
    .map(({ line_id, to }) => ({ line_id, location_id: to })),
  moved: sources.flatMap(({ line_id, from, to }) => (from ? [{ line_id, from, to }] : [])),
  released: releases.map((one) => one.id),
})
