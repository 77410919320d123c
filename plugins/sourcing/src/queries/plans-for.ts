import type { Knex } from "@orac/bulk"
import type { EntityFacts } from "@orac/companies"
import type { MarketsService } from "@orac/markets"
import type { FreightTariff } from "../domain/freight/port"
import { standardTariff } from "../domain/freight/standard-tariff"
import { demandByItem, type PlanLine } from "../domain/order/lines"
import { type OrderPlans, planOrderLines } from "../domain/order/plan-order-lines"
import { loadNetwork } from "./network"

type Buyer = Pick<EntityFacts, "id" | "market_code" | "country" | "currency_code" | "lat" | "lon">

/**
 * The delivery plans for an order: one statement, then pure thinking.
 *
 * @param lines quantities in pieces, weights in grams; two lines may share an article
 * @param now the moment of the question: it decides the cut-off
 * @param tariff the freight port; the standard tariff at the market's rates without it
 */
export async function plansFor(
  knex: Knex,
  markets: MarketsService,
  entity: Buyer,
  lines: PlanLine[],
  now: Date,
  tariff?: FreightTariff
): Promise<OrderPlans> {
  const demands = demandByItem(lines.filter((line) => line.quantity > 0))
  const market = markets.get(entity.market_code)
  const network = await loadNetwork(
    knex,
    entity,
    demands.map((demand) => demand.item)
  )
  return planOrderLines({
    demands,
    network,
    destination: entity,
    tariff: tariff ?? standardTariff(market),
    isBusinessDay: market.is_business_day,
    timeZone: market.time_zone,
    now,
  })
}
