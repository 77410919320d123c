import { type TariffPiece } from "../types"

const UNLIMITED_G = 100_000_000

/** Falling marginal rates above a fixed part: concave. Rates per kg, knots in grams. */
export function concaveTariff(fixed: number, rates: number[], knots: number[]): TariffPiece[] {
  const pieces: TariffPiece[] = []
  let fix = fixed
  let from = 0
  rates.forEach((per_kg, j) => {
    const to = knots[j] ?? UNLIMITED_G
    pieces.push({ from_g: from, to_g: to, fix, per_kg })
    fix += Math.round((per_kg * (to - from)) / 1000)
    from = to
  })
  return pieces
}

/** The same with a minimum charge: flat at first, so no longer concave. */
export function withMinimum(tariff: TariffPiece[], minimum: number): TariffPiece[] {
  if (minimum <= tariff[0].fix) return tariff
  const end = (p: TariffPiece) => p.fix + Math.round((p.per_kg * (p.to_g - p.from_g)) / 1000)
  const first = tariff.findIndex((piece) => end(piece) > minimum)
  const piece = tariff[first]
  const extra = Math.max(0, Math.floor(((minimum - piece.fix) * 1000) / piece.per_kg))
  const flatTo = Math.min(piece.to_g, piece.from_g + extra)
  const fix = piece.fix + Math.round((piece.per_kg * (flatTo - piece.from_g)) / 1000)
  const flat = flatTo > 0 ? [{ from_g: 0, to_g: flatTo, fix: minimum, per_kg: 0 }] : []
  return [...flat, { ...piece, from_g: flatTo, fix }, ...tariff.slice(first + 1)]
}

/** A rate for the whole weight by bracket, "pay as the next bracket" where that is cheaper. */
export function allUnitsTariff(
  fixed: number,
  least: number,
  rates: number[],
  knots: number[]
): TariffPiece[] {
  const charge = (rate: number, grams: number) => fixed + Math.round((rate * grams) / 1000)
  const pieces = [{ from_g: 0, to_g: least, fix: charge(rates[0], least), per_kg: 0 }]
  let from = least
  rates.forEach((rate, j) => {
    const to = knots[j] ?? UNLIMITED_G
    const next = j < knots.length ? charge(rates[j + 1], to) : Infinity
    const bump = Math.min(to, Math.max(from, Math.floor(((next - fixed) * 1000) / rate)))
    if (bump > from) {
      pieces.push({ from_g: from, to_g: bump, fix: charge(rate, from), per_kg: rate })
    }
    if (to > bump) pieces.push({ from_g: bump, to_g: to, fix: next, per_kg: 0 })
    from = to
  })
  return pieces
}

/** One price per started step, up to a cap. */
export function stepTariff(base: number, perStep: number, stepG: number, steps: number) {
  return Array.from({ length: steps }, (_, j): TariffPiece => ({
    from_g: j * stepG,
    to_g: (j + 1) * stepG,
    fix: base + perStep * (j + 1),
    per_kg: 0,
  }))
}
