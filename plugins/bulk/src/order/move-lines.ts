import { MedusaError } from "@medusajs/framework/utils"
import { ids } from "../domain/ids"
import {
  fixedLines,
  keptPlaces,
  type MovableLine,
  reservationMoves,
  shortagesOf,
} from "../domain/move"
import { Refused } from "../errors"
import { rows } from "../sql/rows"
import type { Transaction } from "../types/database"
import type { LineMove, MoveInput } from "../types/order-change"
import type { Refusal } from "../types/place"
import { lockHeldStock } from "./held-stock"
import { lockLiveOrder } from "./lock-order"
import { MOVE_DELIVERIES, READ_MOVABLE } from "./move-lines.sql"
import { MOVE_RESERVATIONS, WRITE_SOURCES } from "./restore-line-sources.sql"

/**
 * Moves whole lines of a placed order to other stock locations within a transaction of the caller's, all or nothing:
 * their sources, their deliveries at the price of before, their reservations. Under the locks of a placement: the order,
 * the participant's, item keys, levels.
 *
 * @throws Refused SOURCE_FIXED where a line is not there with all its pieces, some have left or it waits for a lot;
 * SOURCE_SHORT for each article that a new place lacks
 * @throws MedusaError when the order is missing or canceled
 */
export async function moveLines(
  trx: Transaction,
  { order_id, moves, participant }: MoveInput
): Promise<void> {
  if (!(await lockLiveOrder(trx, order_id))) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `Order ${order_id} is canceled`)
  }
  const lines = await rows<MovableLine>(trx, READ_MOVABLE, [order_id])
  const skus = fixedLines(moves, lines)
  if (skus.length) {
    throw new Refused([sourceFixed(skus)])
  }
  const kept = keptPlaces(moves, lines)
  await writeSources(trx, order_id, moves, kept)
  await participant?.(trx, kept)
  await moveStock(trx, order_id, moves, lines)
}

const sourceFixed = (skus: string[]): Refusal => ({
  code: "SOURCE_FIXED",
  message:
    "Only all pieces of a line together change their warehouse, and none that have left or are on the way.",
  facts: { skus },
})

async function writeSources(
  trx: Transaction,
  order_id: string,
  moves: readonly LineMove[],
  kept: ReadonlySet<string>
) {
  const sources = moves.flatMap(({ to, lines }) => lines.map(({ line_id }) => ({ line_id, to })))
  await rows(trx, WRITE_SOURCES, [JSON.stringify(sources), order_id])
  const [methodIds, linkIds] = ["ordsm", "ordspmv"].map((prefix) => ids(prefix, moves.length))
  const deliveries = moves.map(({ from, to, delivery }, n) => ({
    ...delivery,
    from,
    to,
    stays: kept.has(from),
    id: methodIds[n],
    link_id: linkIds[n],
  }))
  await rows(trx, MOVE_DELIVERIES, { moves: JSON.stringify(deliveries), order_id })
}

async function moveStock(
  trx: Transaction,
  order_id: string,
  moves: readonly LineMove[],
  lines: readonly MovableLine[]
) {
  const { reservations, free } = await lockHeldStock(trx, order_id)
  const moving = reservationMoves(moves, reservations)
  const short = shortagesOf(moving, free)
  if (short.length) {
    const skus = new Map(lines.map(({ id, sku }) => [id, sku]))
    throw new Refused(
      short.map(({ line_id, location_id, missing }) => {
        const sku = skus.get(line_id) ?? ""
        return {
          code: "SOURCE_SHORT",
          message: `${missing} pieces of ${sku} are missing at the chosen warehouse.`,
          facts: { sku, missing, location_id },
        }
      })
    )
  }
  const changes = moving.map(({ reservation: { id }, to }) => ({ id, to }))
  await rows(trx, MOVE_RESERVATIONS, [JSON.stringify(changes)])
}
