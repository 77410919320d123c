/** What a quantity is counted in; `other` measures something that is no quantity: mm, kg, money. */
export type Unit = "pcs" | "m" | "pack" | "other"

const UNITS: [Unit, RegExp][] = [
  ["other", /^(мм|mm|см|cm|кг|kg|г|гр|g|л|l|руб|р|rub|₽|eur|евро|€|usd|\$|%|коп|м2|m2|м3|m3)$/],
  ["m", /^(м|m|мп|пм|пог|метр\p{L}*|lm|mtr|met(er|re)s?)$/u],
  ["pack", /^(уп|упак\p{L}*|пач\p{L}*|кор|короб\p{L}*|packs?|pk|box(es)?|ctns?|cartons?)$/u],
  [
    "pcs",
    /^(шт|штук\p{L}*|pcs?|pces?|pieces?|ea|ед|stk|stück|комп\p{L}*|компл\p{L}*|sets?|туб\p{L}*|ведр\p{L}*)$/u,
  ],
]

/** The unit a word stands for, or null when it is no unit. */
export function unitOf(word: string): Unit | null {
  const plain = word.toLowerCase().replace(/[.\s]/g, "")
  return UNITS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null
}

/** A number as written, with the readings it allows. */
export interface WrittenNumber {
  value: number
  /** "1,000" may be one or a thousand: the other reading, or null. */
  other: number | null
}

const BLANKS = /[\s\u00a0\u202f'’]/g

/**
 * Reads digits with blanks, commas and points as people write them: "1 234,5", "1.234,50", "1,000".
 *
 * @returns null when the text is no number
 */
export function readNumber(text: string): WrittenNumber | null {
  const digits = text
    .replace(BLANKS, "")
    .replace(/^\+/, "")
    .replace(/^\u2212/, "-")
  if (!/^-?(\d+([.,]\d+)*|[.,]\d+)$/.test(digits)) {
    return null
  }
  const marks = digits.match(/[.,]/g) ?? []
  const last = marks.at(-1)
  if (marks.length > 1 && marks.every((mark) => mark === last)) {
    return { value: Number(digits.replace(/[.,]/g, "")), other: null }
  }
  const cut = last ? digits.lastIndexOf(last) : digits.length
  const whole = digits.slice(0, cut).replace(/[.,]/g, "")
  const value = Number(`${whole || "0"}.${digits.slice(cut + 1) || "0"}`)
  const isGrouping = marks.length === 1 && /^-?[1-9]\d{0,2}[.,]000$/.test(digits)
  return { value, other: isGrouping ? Number(digits.replace(/[.,]/g, "")) : null }
}
