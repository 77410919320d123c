import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PostgresAdvisoryLockProvider } from "@medusajs/locking-postgres/dist/services/advisory-lock"
import { sortedLockKeys } from "../../domain/lock-key"
import type { Knex } from "../../types/database"

type ParentDependencies = ConstructorParameters<typeof PostgresAdvisoryLockProvider>[0]
type Dependencies = ParentDependencies & { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

const DEFAULT_TIMEOUT_SECONDS = 5

/**
 * Core's PostgreSQL locks, taken in one statement and in key order. The stock provider takes them
 * one by one in the caller's order, so that two orders over the same articles wait for each other.
 */
export class SortedLockProvider extends PostgresAdvisoryLockProvider {
  static identifier = "locking-sorted"

  private readonly knex: Knex

  constructor(container: Dependencies) {
    super(container)
    this.knex = container[ContainerRegistrationKeys.PG_CONNECTION]
    // A provider outside Medusa's own module gets no entity manager; leases need only `execute`.
    this.manager = {
      execute: async (sql: string, bindings: string[]) => (await this.knex.raw(sql, bindings)).rows,
    } as unknown as typeof this.manager
  }

  /** Runs `job` while holding `keys`; fails after `timeout` seconds of waiting. */
  async execute<T>(
    keys: string | string[],
    job: (signal?: AbortSignal) => Promise<T>,
    args?: { timeout?: number }
  ): Promise<T> {
    const sorted = sortedLockKeys(Array.isArray(keys) ? keys : [keys])
    const timeout = Math.max(args?.timeout || DEFAULT_TIMEOUT_SECONDS, 1) * 1000
    return await this.knex.transaction(async (trx) => {
      await trx.raw(`select set_config('lock_timeout', ?, true)`, [String(timeout)])
      await trx.raw(`select count(pg_advisory_xact_lock(k)) from unnest(?::bigint[]) k`, [sorted])
      return await job()
    })
  }
}
