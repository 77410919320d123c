import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Knex } from "@orac/bulk"
import { MARKETS_MODULE, type MarketsService } from "@orac/markets"
import type { PartnerRequest } from "../api/utils/partner-request"
import type { PartnerContext } from "../domain/partner-context"

/** Who changes a partner's house, with what at hand. */
export interface HouseDesk {
  container: MedusaContainer
  knex: Knex
  markets: MarketsService
  partner: PartnerContext
}

export const houseDesk = ({
  scope,
  partner,
}: Pick<PartnerRequest, "scope" | "partner">): HouseDesk => ({
  container: scope,
  knex: scope.resolve(ContainerRegistrationKeys.PG_CONNECTION),
  markets: scope.resolve<MarketsService>(MARKETS_MODULE),
  partner,
})
