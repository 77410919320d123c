import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { MARKETS_MODULE, type MarketsService } from "@orac/markets"
import { staffOrder } from "../../../../orders/staff-order"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const markets = req.scope.resolve<MarketsService>(MARKETS_MODULE)
  res.json({ partner_order: await staffOrder(knex, markets, req.params.id) })
}
