import type { Knex } from "@orac/bulk"

/** Runs something and tells which SQL statements it sent; what opens and ends a transaction counts too. */
export async function statementsOf(knex: Knex, run: () => Promise<unknown>): Promise<string[]> {
  const statements: string[] = []
  const listen = ({ sql }: { sql: string }) => statements.push(sql)
  knex.on("query", listen)
  try {
    await run()
    return statements
  } finally {
    knex.removeListener("query", listen)
  }
}
