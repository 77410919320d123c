import { type TariffPiece } from "./types"

/**
 * A piecewise linear tariff as parallel arrays: piece j costs `fix[j] + slope[j] * (W - lo[j]) / 1000` for
 * `lo[j] < W <= hi[j]`. Pieces are contiguous from 0; above `cap` the tariff does not ship at all.
 */
export interface Tariff {
  size: number
  cap: number
  lo: Float64Array
  hi: Float64Array
  fix: Float64Array
  slope: Float64Array
  /** 1 where the piece does not continue its predecessor, so that just above `lo` is a point of its own. */
  jumps: Uint8Array
}

/** The unrounded price of a piece at weight `grams`. */
export function pieceValue(piece: TariffPiece, grams: number): number {
  return piece.fix + (piece.per_kg * (grams - piece.from_g)) / 1000
}

export function createTariff(pieces: TariffPiece[]): Tariff {
  const size = pieces.length
  const continues = (piece: TariffPiece, j: number) =>
    j > 0 && Math.abs(piece.fix - pieceValue(pieces[j - 1], piece.from_g)) <= 1
  return {
    size,
    cap: size ? pieces[size - 1].to_g : 0,
    lo: Float64Array.from(pieces, (piece) => piece.from_g),
    hi: Float64Array.from(pieces, (piece) => piece.to_g),
    fix: Float64Array.from(pieces, (piece) => piece.fix),
    slope: Float64Array.from(pieces, (piece) => piece.per_kg),
    jumps: Uint8Array.from(pieces, (piece, j) => (continues(piece, j) ? 0 : 1)),
  }
}

/** Freight of `grams` in minor units: 0 for nothing, Infinity above the tariff's cap. */
export function priceOf(tariff: Tariff, grams: number): number {
  if (grams <= 0) return 0
  if (grams > tariff.cap) return Infinity
  const hi = tariff.hi
  let first = 0
  let last = tariff.size - 1
  while (first < last) {
    const middle = (first + last) >> 1
    if (grams <= hi[middle]) last = middle
    else first = middle + 1
  }
  return Math.round(tariff.fix[first] + (tariff.slope[first] * (grams - tariff.lo[first])) / 1000)
}

/** Minimum of `price(W) - perKg * W / 1000` over whole grams W in `[max(least, 1), most]`; Infinity when empty. */
export function minReducedPrice(
  tariff: Tariff,
  perKg: number,
  least: number,
  most: number
): number {
  const { lo, hi, fix, slope, size } = tariff
  const from = least < 1 ? 1 : least
  let minimum = Infinity
  for (let j = 0; j < size && lo[j] < most; j++) {
    const a = lo[j] < from ? from : lo[j] + 1
    const b = hi[j] > most ? most : hi[j]
    if (a > b) continue
    const atA = fix[j] + (slope[j] * (a - lo[j]) - perKg * a) / 1000
    const atB = fix[j] + (slope[j] * (b - lo[j]) - perKg * b) / 1000
    if (atA < minimum) minimum = atA
    if (atB < minimum) minimum = atB
  }
  return minimum
}

/**
 * Whether the tariff is concave between two weights. A join may rise by what one gram costs: that is where the whole
 * gram before the crossing of two rates lies.
 */
export function isConcaveBetween(tariff: Tariff, least: number, most: number): boolean {
  const { lo, hi, fix, slope, size } = tariff
  if (most > tariff.cap) return false
  let previous = -1
  for (let j = 0; j < size; j++) {
    if (hi[j] < least || lo[j] >= most) continue
    if (previous >= 0) {
      const end = fix[previous] + (slope[previous] * (hi[previous] - lo[previous])) / 1000
      const rise = fix[j] - end
      const fall = slope[previous] - slope[j]
      if (fall < 0 || rise < -1 || rise > fall / 1000 + 1) return false
    }
    previous = j
  }
  return true
}
