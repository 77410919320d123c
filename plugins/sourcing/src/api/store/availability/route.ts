import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PartnerRequest } from "@orac/companies"
import type { AvailabilityAnswer } from "../../../contract"
import { withoutWarehouses } from "../../../domain/availability"
import { availability } from "../../../queries/availability"
import type { StoreAvailabilityType } from "./validators"

export async function POST(
  req: PartnerRequest<StoreAvailabilityType>,
  res: MedusaResponse<AvailabilityAnswer>
) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { entity, permissions } = req.partner
  const answer = await availability(knex, entity, req.validatedBody.skus, new Date())
  res.json(permissions.has("stock.by_warehouse.view") ? answer : withoutWarehouses(answer))
}
