import { createHash } from "crypto"
import type { Knex } from "../types/database"

export type Binding = string | number | boolean | Date | null | readonly (string | number)[]

const names = new Map<string, string>()

/** The same text has the same name in every connection; the server refuses two texts of one name. */
function nameOf(sql: string): string {
  const name =
    names.get(sql) ?? `orac-${createHash("sha256").update(sql).digest("hex").slice(0, 24)}`
  names.set(sql, name)
  return name
}

/**
 * Runs one statement, with `?` or `:named` bindings, and gives its rows. It is prepared once a
 * connection: parsing and planning a short one costs more than running it. So `sql` is a constant
 * text; what changes from call to call is bound.
 */
export async function rows<Row>(
  knex: Knex,
  sql: string,
  bindings: readonly Binding[] | Record<string, Binding> = []
): Promise<Row[]> {
  const result = await knex
    .raw<{ rows: Row[] }>(sql, bindings as never)
    .options({ name: nameOf(sql) })
  return result.rows
}
