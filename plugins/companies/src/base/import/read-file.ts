import { decodeText, FileRefused, readTables, sniff, storable } from "@orac/intake"
import type { LegalIdField } from "@orac/markets"
import { type ImportedRow, ImportRefused, MOST_ROWS } from "../../domain/base/import/imported-row"
import { readCells } from "../../domain/base/import/read-cells"
import { readCommerceMl } from "../../domain/base/import/read-commerce-ml"
import { refuse } from "../../house/refused"

/** The longest file that is read: a list of 5,000 partners stays below. */
export const IMPORT_BYTES = 5_000_000

const isMarkup = (file: Uint8Array) =>
  sniff(file) === "markup" || /^[\s\ufeff]*</.test(decodeText(file.subarray(0, 400)))

async function rowsOf(file: Uint8Array, fields: readonly LegalIdField[]): Promise<ImportedRow[]> {
  if (sniff(file) !== "zip" && isMarkup(file)) {
    return readCommerceMl(storable(decodeText(file)))
  }
  return readCells(await readTables(file, MOST_ROWS + 100), fields)
}

/**
 * The partners of a foreign file: CSV, XLSX, XLS or CommerceML, told apart by their content.
 *
 * @throws HouseRefused 422 with what is wrong with the file
 */
export async function readImport(
  file: Uint8Array,
  fields: readonly LegalIdField[]
): Promise<ImportedRow[]> {
  try {
    return await rowsOf(file, fields)
  } catch (error) {
    if (error instanceof ImportRefused || error instanceof FileRefused) {
      return refuse(error.code, error.message, error.facts, 422)
    }
    throw error
  }
}
