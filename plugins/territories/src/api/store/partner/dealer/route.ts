import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PartnerRequest } from "@orac/companies"
import type { DealerView } from "../../../../contract"
import { dealerView } from "../../../../queries/dealer-view"

export async function GET(req: PartnerRequest, res: MedusaResponse<{ dealer: DealerView }>) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ dealer: await dealerView(knex, req.partner.entity.id) })
}
