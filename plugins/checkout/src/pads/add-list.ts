import { generateEntityId } from "@medusajs/framework/utils"
import type { PasteReport } from "../contract"
import { addRows, type ListMode } from "../domain/pad/draft"
import type { Catalogue } from "../domain/reading/catalogue"
import { type ListReading, type ListRow, MAX_ROWS } from "../domain/reading/read-list"
import { suggester } from "../domain/reading/suggest"
import type { Desk } from "../desk"
import { refuse } from "../refusals"
import { changePad } from "./change-pad"
import { readCatalogue } from "./own-articles"
import { articlesBySku, pricesOf } from "./pricing"
import { viewPad } from "./view-pad"

/** Pieces by article over all rows: most likely what the pad is going to hold. */
function piecesOf(rows: readonly ListRow[]): Map<string, number> {
  const pieces = new Map<string, number>()
  for (const row of rows) {
    if (row.kind === "line") {
      pieces.set(row.sku, (pieces.get(row.sku) ?? 0) + row.quantity)
    }
  }
  return pieces
}

/** Articles that the market's price book does not hold stay rows: nobody could order them. */
async function withoutUnpriced(desk: Desk, rows: readonly ListRow[]): Promise<ListRow[]> {
  const pieces = piecesOf(rows)
  const articles = await articlesBySku(desk, pieces.keys())
  const prices = await pricesOf(desk, articles.values(), pieces)
  return rows.map((row) =>
    row.kind === "unresolved" || prices.has(row.sku)
      ? row
      : {
          kind: "unresolved",
          position: row.position,
          raw: row.raw,
          issues: [{ code: "NO_PRICE", facts: { sku: row.sku } }],
          typed: { value: row.quantity, unit: "pcs" },
          skus: [],
          code: null,
        }
  )
}

function rowsOf(reading: ListReading): ListRow[] {
  if (reading.kind === "too_long") {
    return refuse(
      "TOO_MANY_ROWS",
      `At most ${MAX_ROWS} rows are read at once.`,
      { max: MAX_ROWS },
      422
    )
  }
  return reading.rows.length
    ? reading.rows
    : refuse("NOTHING_TO_READ", "There is no row with content.", {}, 422)
}

/**
 * Reads a list into a pad: each row becomes a line, joins one, or stays with its issues.
 *
 * @param read how the text or file is read, given the articles of the moment
 */
export async function addList(
  desk: Desk,
  padId: string,
  mode: ListMode,
  read: (catalogue: Catalogue) => ListReading | Promise<ListReading>
): Promise<PasteReport> {
  const catalogue = await readCatalogue(desk.knex, desk.partner.entity.id)
  const rows = await withoutUnpriced(desk, rowsOf(await read(catalogue)))
  const appending = {
    mode,
    newId: () => generateEntityId(undefined, "row"),
    suggest: suggester(catalogue),
  }
  const { outcome } = await changePad(desk, padId, ({ draft }) => addRows(draft, rows, appending))
  return { pad: await viewPad(desk, padId, "cart.edit"), ...outcome }
}
