import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** The legal entities that a customer acts for now: whose messages he may read. */
export type ReaderReach = (knex: Knex, customerId: string) => Promise<string[]>

let registered: ReaderReach = () => Promise.resolve([])

/**
 * Tells who may read the messages of which legal entity; the plugin that seats people does. Without
 * it nobody reads a message that belongs to a legal entity.
 */
export function registerReaderReach(reach: ReaderReach): void {
  registered = reach
}

export const readableEntities: ReaderReach = (knex, customerId) => registered(knex, customerId)
