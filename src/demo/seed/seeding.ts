import type { Knex } from "@orac/bulk"
import { MARKETS_MODULE, type MarketDefinition, type MarketsService } from "@orac/markets"
import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { demoWorld, type DemoWorld } from ".."

/** What every stage of the seed works with. */
export interface Seeding {
  container: MedusaContainer
  knex: Knex
  logger: Logger
  world: DemoWorld
  markets: readonly MarketDefinition[]
  /** The day of seeding, `YYYY-MM-DD`. */
  today: string
}

export function seedingOf(container: MedusaContainer): Seeding {
  const today = new Date().toISOString().slice(0, 10)
  return {
    container,
    knex: container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
    logger: container.resolve(ContainerRegistrationKeys.LOGGER),
    world: demoWorld(today),
    markets: container.resolve<MarketsService>(MARKETS_MODULE).list(),
    today,
  }
}

const seconds = (from: number): string => `${((Date.now() - from) / 1000).toFixed(1)} s`

/** Runs one stage and tells how long it took. */
export async function stage<T>(
  { logger }: Seeding,
  title: string,
  work: () => Promise<T>
): Promise<T> {
  const from = Date.now()
  logger.info(`demo: ${title} …`)
  const result = await work()
  logger.info(`demo: ${title}, ${seconds(from)}`)
  return result
}

/** Works through a long list in portions and tells how far it is. */
export async function inPortions<T>(
  { logger }: Seeding,
  title: string,
  elements: readonly T[],
  size: number,
  work: (portion: T[]) => Promise<unknown>
): Promise<void> {
  for (let start = 0; start < elements.length; start += size) {
    await work(elements.slice(start, start + size))
    logger.info(`demo: ${title} ${Math.min(start + size, elements.length)} of ${elements.length}`)
  }
}
