import { Refused, type Transaction, waitingLines } from "@orac/bulk"
import { moveOrderLines } from "@orac/checkout"
import type { SourceRef } from "@orac/sourcing/contract"
import type { Answer, OfferedLine } from "../domain/offer"
import { movesOf, type Moving } from "../domain/sources"
import { openSources } from "../queries/open-sources"
import { refusalOf } from "../refusals"
import { placeLines } from "./close-offer"
import type { DeskTools } from "./desk-tools"
import type { LockedOffer } from "./rows"

/** Lines that a seller takes, with the source it names for them. */
export type ChosenMove = Moving & { source: SourceRef }

/**
 * What the sources come to that a seller names in its answer; without any it costs nothing.
 *
 * @throws Refused SOURCE_UNKNOWN where a source is not the seller's to name
 */
export async function chosenMoves(
  trx: Transaction,
  { markets }: Pick<DeskTools, "markets">,
  offer: LockedOffer,
  { answer, taken }: { answer: Answer; taken: readonly OfferedLine[] }
): Promise<ChosenMove[]> {
  const choices = ("from" in answer && answer.from) || []
  if (!choices.length) {
    return []
  }
  const sources = await openSources({ knex: trx, markets }, offer, [])
  const open = new Map(sources.map((source) => [source.location_id, source]))
  const waiting = await waitingLines(trx, offer.order_id)
  const moves = movesOf(choices, {
    lines: offer.lines,
    taken,
    waits: new Set(waiting.map(({ line_id }) => line_id)),
    open: new Set(open.keys()),
  })
  if (!moves) {
    throw new Refused([refusalOf("SOURCE_UNKNOWN", offer)])
  }
  return moves.map((move) => ({ ...move, source: open.get(move.to)!.source }))
}

/**
 * Moves what a seller took to the sources it named.
 *
 * @param settle what locks accounts: it runs when deliveries are written and before stock is locked
 * @throws Refused where a line cannot move or stock is short there
 */
export async function moveTaken(
  trx: Transaction,
  { id, order_id }: LockedOffer,
  moves: readonly ChosenMove[],
  settle: () => Promise<void>
): Promise<void> {
  if (!moves.length) {
    return settle()
  }
  await placeLines(trx, id, moves)
  const sources = moves.map(({ from, to, lines, source }) => ({
    from,
    lines,
    to: { location_id: to, source },
  }))
  await moveOrderLines(trx, order_id, sources, settle)
}
