import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { MARKETS_MODULE } from "@orac/markets"
import type { PartnerMe } from "../../../../contract"
import { entityChoices } from "../../../../queries/entity-choices"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<PartnerMe>) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const me = await entityChoices(knex, req.scope.resolve(MARKETS_MODULE), req.auth_context.actor_id)
  if (!me) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "This account does not belong to a partner company, or its access has ended."
    )
  }
  res.json(me)
}
