import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminPartnerOrderList } from "../../../contract"
import { listStaffOrders } from "../../../orders/staff-orders"
import type { AdminListPartnerOrdersType } from "./validators"

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminPartnerOrderList>
) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json(await listStaffOrders(knex, req.validatedQuery as AdminListPartnerOrdersType))
}
