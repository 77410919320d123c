import { staffChange } from "../../../../../../base/desk"
import { applyPlan } from "../../../../../../base/import/apply-plan"
import type { AdminApplyImportType } from "../../../validators"

export const POST = staffChange<AdminApplyImportType, unknown>((desk, actor, req) =>
  applyPlan(desk, actor, req.params.id, req.validatedBody.hash)
)
