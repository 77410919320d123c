import type { Knex } from "@orac/bulk"

/** Runs something and tells which SQL statements it sent to the database. */
export async function statementsOf<T>(
  knex: Knex,
  run: () => Promise<T>
): Promise<{ result: T; statements: string[] }> {
  const statements: string[] = []
  const listen = ({ sql }: { sql: string }) => statements.push(sql)
  knex.on("query", listen)
  try {
    return { result: await run(), statements }
  } finally {
    knex.removeListener("query", listen)
  }
}
