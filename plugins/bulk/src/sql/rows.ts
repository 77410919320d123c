import type { Knex } from "../types/database"

export type Binding = string | number | boolean | Date | null | readonly (string | number)[]

/** Runs one statement, with `?` or `:named` bindings, and gives its rows. */
export async function rows<Row>(
  knex: Knex,
  sql: string,
  bindings: readonly Binding[] | Record<string, Binding> = []
): Promise<Row[]> {
  const result = await knex.raw<{ rows: Row[] }>(sql, bindings as never)
  return result.rows
}
