import type { Knex } from "../types/database"
import { readSchema, type Schema } from "./read-schema"
import { SNAPSHOT } from "./snapshot"
import { GUARDED_TABLES } from "./tables"

/**
 * What differs between core's tables here and those this plugin's SQL was written for, in words; none
 * means that it is safe to run. A database without any of the tables is not migrated yet: no
 * difference.
 */
export async function schemaGuard(knex: Knex): Promise<string[]> {
  const schema = await readSchema(knex)
  return Object.keys(schema).length ? schemaDifferences(SNAPSHOT, schema) : []
}

export const schemaDifferences = (expected: Schema, actual: Schema): string[] =>
  GUARDED_TABLES.flatMap((table) => {
    if (!actual[table]) {
      return [`table ${table} is missing`]
    }
    return (["columns", "unique"] as const).flatMap((part) =>
      listDifferences(expected[table]?.[part] ?? "", actual[table][part]).map(
        (text) => `${table} ${part}: ${text}`
      )
    )
  })

function listDifferences(expected: string, actual: string): string[] {
  const [before, after] = [expected, actual].map((list) => new Set(list.split(" | ")))
  return [
    ...[...before].filter((one) => !after.has(one)).map((one) => `"${one}" is gone`),
    ...[...after].filter((one) => !before.has(one)).map((one) => `"${one}" is new`),
  ]
}
