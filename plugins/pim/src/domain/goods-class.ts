/** What a carrier may refuse to take, as bits. */
export const GOODS_CLASS = { adhesive: 1, longerThan1500: 2, longerThan2000: 4 } as const

const ADHESIVE_FAMILIES: ReadonlySet<string> = new Set(["FDP", "FX", "FL"])

/**
 * The goods class bits of an article: adhesives cannot fly, long profiles do not fit every van.
 *
 * @param article its code family and length in mm; an unknown length counts as short
 */
export const goodsClass = ({ family, length_mm }: { family: string; length_mm: number | null }) => {
  const length = length_mm ?? 0
  return (
    (ADHESIVE_FAMILIES.has(family) ? GOODS_CLASS.adhesive : 0) |
    (length > 1500 ? GOODS_CLASS.longerThan1500 : 0) |
    (length > 2000 ? GOODS_CLASS.longerThan2000 : 0)
  )
}
