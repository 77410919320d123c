import { delimiterOf, splitCells } from "./split-cells"

const SURROGATES = /\p{Surrogate}/gu
const BREAKS = /\r\n|\r|\u2028|\u2029|\u0085/g

/** Text that the database and JSON can hold, with one kind of line end. */
export const storable = (text: string): string =>
  text
    .replace(/^\ufeff/, "")
    .replace(BREAKS, "\n")
    .replace(SURROGATES, "\ufffd")

/** The cells of text: a delimited table, or rows of free text with tabs between cells. */
export function cellsOf(text: string): string[][] {
  const clean = storable(text)
  const delimiter = delimiterOf(clean)
  return delimiter ? splitCells(clean, delimiter) : clean.split("\n").map((row) => row.split("\t"))
}
