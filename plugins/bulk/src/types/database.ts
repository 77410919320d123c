import type { Knex as KnexNamespace } from "@medusajs/framework/mikro-orm/knex"

/** The shared pool, `container.resolve(ContainerRegistrationKeys.PG_CONNECTION)`. */
export type Knex = KnexNamespace

/** An open transaction; a participant works on this one and never opens its own. */
export type Transaction = KnexNamespace.Transaction
