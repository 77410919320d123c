import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Knex } from "@orac/bulk"
import type { PartnerContext, PartnerRequest } from "@orac/companies"
import { MARKETS_MODULE, type MarketsService } from "@orac/markets"

/** At whose desk something happens: who asks, for which legal entity, when, with what at hand. */
export interface Desk {
  container: MedusaContainer
  knex: Knex
  markets: MarketsService
  partner: PartnerContext
  now: Date
}

export const deskOf = ({ scope, partner }: Pick<PartnerRequest, "scope" | "partner">): Desk => ({
  container: scope,
  knex: scope.resolve(ContainerRegistrationKeys.PG_CONNECTION),
  markets: scope.resolve<MarketsService>(MARKETS_MODULE),
  partner,
  now: new Date(),
})
