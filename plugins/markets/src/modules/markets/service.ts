import { MedusaError } from "@medusajs/framework/utils"
import { marketRegistry } from "../../domain/registry"
import type { MarketDefinition } from "../../domain/market"

/** What the composition root hands to this plugin. */
export interface MarketsOptions {
  markets: MarketDefinition[]
}

/** The installed markets. It keeps nothing in the database: markets are code and dated data. */
class MarketsService {
  private readonly registry: ReturnType<typeof marketRegistry>

  constructor(_container: unknown, options?: Partial<MarketsOptions>) {
    this.registry = marketRegistry(options?.markets ?? [])
  }

  list(): readonly MarketDefinition[] {
    return this.registry.list()
  }

  /** @throws MedusaError NOT_FOUND when no such market is installed */
  get(code: string): MarketDefinition {
    return this.orThrow(this.registry.find(code), `market "${code}"`)
  }

  /**
   * The market that serves a country.
   *
   * @param country ISO 3166 alpha-2 in any case
   * @throws MedusaError NOT_FOUND when no installed market serves it
   */
  forCountry(country: string): MarketDefinition {
    return this.orThrow(this.registry.findByCountry(country), `market for country "${country}"`)
  }

  private orThrow(market: MarketDefinition | undefined, what: string): MarketDefinition {
    if (!market) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no ${what}`)
    }
    return market
  }
}

export default MarketsService
