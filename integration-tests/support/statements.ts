import { AsyncLocalStorage } from "async_hooks"
import diagnostics from "diagnostics_channel"
import type { Knex } from "@orac/bulk"

const counting = new AsyncLocalStorage<string[]>()
const REQUEST = "http.server.request.start"

/**
 * Runs something and tells which SQL statements it sent to the database, and those of the requests that it made to the
 * server in this process. What jobs and subscribers send meanwhile is not its own and is not told.
 */
export async function statementsOf<T>(
  knex: Knex,
  run: () => Promise<T>
): Promise<{ result: T; statements: string[] }> {
  const statements: string[] = []
  const listen = ({ sql }: { sql: string }) => {
    if (counting.getStore() === statements) {
      statements.push(sql)
    }
  }
  const adopt = () => counting.enterWith(statements)
  diagnostics.subscribe(REQUEST, adopt)
  knex.on("query", listen)
  try {
    const result = await counting.run(statements, run)
    if (!statements.length) {
      throw new Error("No statement was seen: the count would prove nothing")
    }
    return { result, statements }
  } finally {
    knex.removeListener("query", listen)
    diagnostics.unsubscribe(REQUEST, adopt)
  }
}
