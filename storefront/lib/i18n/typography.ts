const BREAK_FREE = "\u00a0"

const UNIT = "кг|мм|м|ч|мин|шт\\.|%|МБ|kg|mm|m|h|min|pcs?|MB"

/** Where a line must not break: before what belongs to the word on the left, after what leads the one on the right. */
const BOUND = [
  /(?<=№|\bNo\.|#) /g,
  / (?=—)/g,
  /(?<=(?<![\p{L}\p{N}])\p{Script=Cyrillic}) (?=[\p{L}\p{N}«{])/gu,
  new RegExp(`(?<=[\\d}]) (?=(?:${UNIT})(?![\\p{L}\\p{N}]))`, "gu"),
]

/** A text of the message files with no-break spaces where its language wants them. */
export const typeset = (text: string): string =>
  BOUND.reduce((done, bound) => done.replace(bound, BREAK_FREE), text)
