import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { entityFacts, sendRefusal, staffName } from "@orac/companies"
import { MARKETS_MODULE } from "@orac/markets"
import { writeAgreedPrices } from "../../../queries/write-agreed-prices"
import type { AdminWritePartnerPricesType } from "./validators"

export async function POST(
  req: AuthenticatedMedusaRequest<AdminWritePartnerPricesType>,
  res: MedusaResponse
) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { entity_id, prices } = req.validatedBody
  const entity = await entityFacts(knex, req.scope.resolve(MARKETS_MODULE), entity_id)
  if (!entity) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Company ${entity_id} was not found.`)
  }
  const agreement = { seller_id: null, entity, set_by: await staffName(req) }
  const written = await writeAgreedPrices(knex, agreement, prices)
  if (typeof written !== "number") {
    return sendRefusal(res, written, 422)
  }
  res.json({ written })
}
