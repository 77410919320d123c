import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Knex } from "@orac/bulk"
import { type EntityFacts, entityFacts } from "@orac/companies"
import { MARKETS_MODULE, type MarketsService } from "@orac/markets"
import { readWorld, type World } from "../seed/world"

/** What every case has at hand. */
export interface Bench {
  container: MedusaContainer
  knex: Knex
  markets: MarketsService
  world: World
}

export const benchOf = (container: MedusaContainer): Bench => ({
  container,
  knex: container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
  markets: container.resolve<MarketsService>(MARKETS_MODULE),
  world: readWorld(),
})

/** The facts of a legal entity that is known to be there. */
export async function entityOf({ knex, markets }: Bench, id: string): Promise<EntityFacts> {
  const facts = await entityFacts(knex, markets, id)
  if (!facts) {
    throw new Error(`No legal entity ${id}`)
  }
  return facts
}
