import { foldText } from "../likeness"
import { cleanNumber } from "../registration-data"
import type { ListedParty } from "./list"

const HEADINGS: Readonly<Record<string, keyof ListedParty>> = Object.fromEntries(
  (
    [
      ["name", "name|full name|entity|наименование|название|имя|фио|организация"],
      ["tax_id", "tax id|tax number|inn|vat|vat id|vat number|инн|огрн|номер"],
      ["country", "country|country code|страна|код страны"],
    ] as const
  ).flatMap(([column, names]) => names.split("|").map((name) => [foldText(name), column]))
)

/** Why a list is not one. */
export type ListProblem = "no_heading" | "empty"

/**
 * The parties of a table whose first row names the columns: name, tax id, country. Only the name's
 * column must be there; a row that has neither name nor tax id is nobody.
 */
export function readList(
  cells: readonly (readonly string[])[]
): ListedParty[] | { problem: ListProblem } {
  const [heading = [], ...rows] = cells
  const columns = heading.map((cell) => HEADINGS[foldText(cell)])
  if (!columns.includes("name")) {
    return { problem: "no_heading" }
  }
  const cell = (row: readonly string[], column: keyof ListedParty) =>
    (row[columns.indexOf(column)] ?? "").trim()
  const parties = rows
    .map((row, n) => ({
      row: n + 2,
      name: cell(row, "name"),
      tax_id: cleanNumber(cell(row, "tax_id")),
      country: cell(row, "country"),
    }))
    .filter(({ name, tax_id }) => name || tax_id)
  return parties.length ? parties : { problem: "empty" }
}
