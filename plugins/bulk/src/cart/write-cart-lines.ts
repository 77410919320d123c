import type { WriteCartLinesInput, WriteCartLinesResult } from "../types/cart"
import type { Knex } from "../types/database"

export async function writeCartLines(
  _knex: Knex,
  _input: WriteCartLinesInput
): Promise<WriteCartLinesResult> {
  throw new Error("in work")
}
