import { createTariff, pieceValue, type Tariff } from "./tariff"
import { type TariffPiece } from "./types"

function lowestAt(pieces: TariffPiece[], grams: number, preferFlat: boolean): TariffPiece {
  let lowest = pieces[0]
  for (const piece of pieces) {
    const difference = pieceValue(piece, grams) - pieceValue(lowest, grams)
    const flatter = piece.per_kg < lowest.per_kg
    const steeper = piece.per_kg > lowest.per_kg
    if (difference < 0 || (difference === 0 && (preferFlat ? flatter : steeper))) lowest = piece
  }
  return lowest
}

function cut(piece: TariffPiece, from: number, to: number): TariffPiece {
  return { from_g: from, to_g: to, fix: pieceValue(piece, from), per_kg: piece.per_kg }
}

/** Appends the lower envelope of straight lines over the whole grams `from + 1 .. to`. */
function appendEnvelope(lines: TariffPiece[], from: number, to: number, out: TariffPiece[]): void {
  const first = lowestAt(lines, from + 1, true)
  const last = lowestAt(lines, to, false)
  if (first === last || pieceValue(first, to) <= pieceValue(last, to)) {
    out.push(cut(first, from, to))
    return
  }
  const gap = pieceValue(last, from) - pieceValue(first, from)
  const crossing = Math.floor(from + (gap * 1000) / (first.per_kg - last.per_kg))
  const middle = Math.min(to - 1, Math.max(from + 1, crossing))
  appendEnvelope(lines, from, middle, out)
  appendEnvelope(lines, middle, to, out)
}

function joinStraightPieces(pieces: TariffPiece[]): TariffPiece[] {
  const joined: TariffPiece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    const continues =
      last?.per_kg === piece.per_kg && Math.abs(pieceValue(last, piece.from_g) - piece.fix) < 1e-6
    if (last && continues) last.to_g = piece.to_g
    else joined.push({ ...piece })
  }
  return joined
}

/** The pointwise minimum of several tariffs, exact at every whole gram. */
export function mergeTariffs(tariffs: TariffPiece[][]): Tariff {
  const ends = new Set(tariffs.flatMap((pieces) => pieces.map((piece) => piece.to_g)))
  const pieces: TariffPiece[] = []
  let from = 0
  for (const to of [...ends].sort((a, b) => a - b)) {
    const start = from
    const lines = tariffs.flatMap((tariff) => {
      const piece = tariff.find((candidate) => candidate.from_g <= start && candidate.to_g >= to)
      return piece ? [piece] : []
    })
    appendEnvelope(lines, from, to, pieces)
    from = to
  }
  return createTariff(joinStraightPieces(pieces))
}
