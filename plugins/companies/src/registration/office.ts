import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { Knex, Transaction } from "@orac/bulk"
import { type MarketDefinition, MARKETS_MODULE, type MarketsService } from "@orac/markets"
import type { RegistryProvider } from "../domain/registration/registry"
import type { SanctionsList } from "../domain/registration/sanctions/list"
import { REGISTRIES_MODULE, type RegistriesService } from "../modules/registries"
import { lockRegistration, type RegistrationRow } from "../queries/registration/rows"

/** What the functions of registration work with. */
export interface Office {
  container: MedusaContainer
  knex: Knex
  marketOf(country: string): MarketDefinition
  markets: readonly MarketDefinition[]
  registryOf(marketCode: string): RegistryProvider
  /** Null where the operator keeps no sanctions list. */
  sanctions(): SanctionsList | null
  /** Addresses of those who review. */
  staff(): Promise<{ email: string }[]>
}

const MOST_REVIEWERS = 50

export function officeOf(container: MedusaContainer): Office {
  const markets = container.resolve<MarketsService>(MARKETS_MODULE)
  const registries = container.resolve<RegistriesService>(REGISTRIES_MODULE)
  return {
    container,
    knex: container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
    marketOf: (country) => markets.forCountry(country),
    markets: markets.list(),
    registryOf: (code) => registries.of(code),
    sanctions: registries.sanctions,
    staff: () =>
      container.resolve(Modules.USER).listUsers({}, { select: ["email"], take: MOST_REVIEWERS }),
  }
}

/** Runs something on a registration whose row is locked meanwhile; null where there is none. */
export const withLocked = <T>(
  { knex }: Office,
  id: string,
  run: (trx: Transaction, row: RegistrationRow) => Promise<T>
): Promise<T | null> =>
  knex.transaction(async (trx) => {
    const row = await lockRegistration(trx, id)
    return row ? await run(trx, row) : null
  })
