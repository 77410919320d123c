import type { ReorderReport } from "@orac/checkout/contract"

export type Difference = ReorderReport["differences"][number]
export type DifferenceCode = Difference["code"]

/** What keeps a buyer from getting the same comes first. */
const ORDER: DifferenceCode[] = ["GONE", "SUBSTITUTE", "SHORT", "PRICE_UP", "PRICE_DOWN"]

/** The differences by kind, kinds without any left out. */
export const differenceGroups = (differences: readonly Difference[]) =>
  ORDER.map((code) => ({ code, items: differences.filter((one) => one.code === code) })).filter(
    ({ items }) => items.length
  )

export const numberFact = ({ facts }: Difference, name: string): number => Number(facts[name] ?? 0)
