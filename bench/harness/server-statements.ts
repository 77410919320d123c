import fs from "fs"
import { setTimeout as pause } from "timers/promises"
import type { Knex } from "@orac/bulk"

const STATEMENT = /LOG: {2}(statement|execute)/g
const SETTLE_MS = 300

async function logging(knex: Knex, on: boolean) {
  await knex.raw(on ? "alter system set log_statement = 'all'" : "alter system reset log_statement")
  await knex.raw("select pg_reload_conf()")
  await pause(SETTLE_MS)
}

/**
 * Counts the statements that other processes send to the database meanwhile, from the database's own
 * log; null where that log is not at hand. A job of the server that wakes up just then counts too.
 */
export async function serverStatements(
  knex: Knex,
  run: () => Promise<unknown>
): Promise<number | null> {
  const log = process.env.BENCH_POSTGRES_LOG
  if (!log) {
    await run()
    return null
  }
  await logging(knex, true)
  const from = fs.statSync(log).size
  await run()
  const text = fs.readFileSync(log).subarray(from).toString()
  await logging(knex, false)
  return text.match(STATEMENT)?.length ?? 0
}
