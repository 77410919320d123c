import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Knex } from "@orac/bulk"
import type { ArticleFacts } from "@orac/pim"
import type { PriceResult } from "@orac/pricing"
import type { PartnerContext, PartnerRequest } from "@orac/companies"
import { MARKETS_MODULE, type MarketsService } from "@orac/markets"

/** At whose desk something happens: who asks, for which legal entity, when, with what at hand. */
export interface Desk {
  container: MedusaContainer
  knex: Knex
  markets: MarketsService
  partner: PartnerContext
  now: Date
  /** What was already read for this request: articles by code, prices by code and quantity. */
  known: { articles: Map<string, ArticleFacts>; prices: Map<string, PriceResult> }
}

export const deskOf = ({ scope, partner }: Pick<PartnerRequest, "scope" | "partner">): Desk => ({
  container: scope,
  knex: scope.resolve(ContainerRegistrationKeys.PG_CONNECTION),
  markets: scope.resolve<MarketsService>(MARKETS_MODULE),
  partner,
  now: new Date(),
  known: { articles: new Map(), prices: new Map() },
})
