import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Knex } from "@orac/bulk"
import { MARKETS_MODULE, type MarketsService } from "@orac/markets"
import { deadlineOf, type ChainSeller } from "../domain/hours"
import { DESK_MODULE, type DeskOptions, type DeskService } from "../modules/desk/service"

/** What every change of an offer needs at hand. */
export interface DeskTools {
  knex: Knex
  markets: MarketsService
  settings: Required<DeskOptions>
  now: Date
}

/** @param now the moment everything is judged by */
export const deskTools = (container: MedusaContainer, now = new Date()): DeskTools => ({
  knex: container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
  markets: container.resolve<MarketsService>(MARKETS_MODULE),
  settings: container.resolve<DeskService>(DESK_MODULE).settings(),
  now,
})

/** Until when a seller, or by its clock a client, has to answer. */
export const answerUntil = (
  { markets, now }: Pick<DeskTools, "markets" | "now">,
  seller: ChainSeller,
  hours = seller.response_hours
): Date => deadlineOf(seller, markets.get(seller.market_code).is_business_day, { now, hours })
