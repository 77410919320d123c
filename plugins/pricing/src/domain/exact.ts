import { roundHalfUp } from "@orac/markets"

/** An exact decimal: `units / 10^scale` minor units. Prices are rounded once, by the last layer. */
export interface Exact {
  readonly units: bigint
  readonly scale: number
}

const WHOLE = 10_000
const RATE_DIGITS = 4

const pow10 = (digits: number) => 10n ** BigInt(digits)
const unitsAt = (value: Exact, scale: number) => value.units * pow10(scale - value.scale)

export const exactOf = (minor: number): Exact => ({ units: BigInt(minor), scale: 0 })

/** A price less a percentage in basis points; a negative one adds to it. */
export const lessBasisPoints = (price: Exact, basisPoints: number): Exact => ({
  units: price.units * BigInt(WHOLE - basisPoints),
  scale: price.scale + 4,
})

/** A net price with tax added; the rate is in percent with at most four decimals. */
export const plusTax = (net: Exact, ratePercent: number): Exact => ({
  units: net.units * (100n * pow10(RATE_DIGITS) + BigInt(Math.round(ratePercent * WHOLE))),
  scale: net.scale + 2 + RATE_DIGITS,
})

export const isLess = (a: Exact, b: Exact): boolean => {
  const scale = Math.max(a.scale, b.scale)
  return unitsAt(a, scale) < unitsAt(b, scale)
}

/** Half-up to whole minor units. */
export const roundExact = (value: Exact): number => roundHalfUp(value.units, pow10(value.scale))

/** By how many basis points `price` lies under `from`, half-up; zero for a price of nothing. */
export function basisPointsBelow(from: Exact, price: Exact): number {
  const scale = Math.max(from.scale, price.scale)
  const whole = unitsAt(from, scale)
  return whole === 0n ? 0 : roundHalfUp((whole - unitsAt(price, scale)) * BigInt(WHOLE), whole)
}

/** The plain decimal text, without trailing zeros: "1234.5". */
export function exactText({ units, scale }: Exact): string {
  const digits = units.toString().padStart(scale + 1, "0")
  const text = scale ? `${digits.slice(0, -scale)}.${digits.slice(-scale)}` : digits
  return scale ? text.replace(/\.?0+$/, "") : text
}
