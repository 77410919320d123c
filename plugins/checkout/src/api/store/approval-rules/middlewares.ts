import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http"
import { partnerRoute } from "@orac/companies"
import { StoreApprovalRule } from "./validators"

const RULE = [validateAndTransformBody(StoreApprovalRule)]

export const storeApprovalRuleMiddlewares: MiddlewareRoute[] = [
  partnerRoute("/store/approval-rules", ["GET"], "approval.rule.view"),
  partnerRoute("/store/approval-rules", ["POST"], "approval.rule.edit", RULE),
  partnerRoute("/store/approval-rules/simulate", ["POST"], "approval.rule.view", RULE),
  partnerRoute("/store/approval-rules/:id", ["POST"], "approval.rule.edit", RULE),
  partnerRoute("/store/approval-rules/:id", ["DELETE"], "approval.rule.edit"),
]
