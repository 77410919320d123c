import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { MARKETS_MODULE } from "@orac/markets"
import { entityView } from "../../../../queries/entity-view"
import type { PartnerRequest } from "../../../utils/partner-request"

export async function GET(req: PartnerRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const entity = await entityView(knex, req.scope.resolve(MARKETS_MODULE), req.partner.entity.id)
  res.json({
    entity: {
      ...entity,
      can_make_primary: req.partner.permissions.has("entity.edit") && !entity?.is_primary,
    },
  })
}
