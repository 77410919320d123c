import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { listForStaff } from "../../../approvals/staff-list"
import type { AdminApprovalList } from "../../../contract"
import type { AdminListApprovalsType } from "./validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<AdminApprovalList>) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json(await listForStaff(knex, req.validatedQuery as AdminListApprovalsType))
}
