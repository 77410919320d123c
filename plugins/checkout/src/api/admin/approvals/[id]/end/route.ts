import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { staffName } from "@orac/companies"
import { endAsStaff } from "../../../../../approvals/end-as-staff"
import { viewForStaff } from "../../../../../approvals/staff-view"
import { staffHandler } from "../../../../utils/answer"
import type { AdminEndApprovalType } from "../../validators"

export const POST = staffHandler<AdminEndApprovalType, object>(async (req) => {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { id } = req.params
  await endAsStaff(knex, id, { staff: await staffName(req), reason: req.validatedBody.reason })
  return { approval: await viewForStaff(knex, id) }
})
