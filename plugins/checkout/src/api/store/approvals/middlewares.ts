import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { partnerRoute } from "@orac/companies"
import { StoreDecide, StoreListApprovals } from "./validators"

export const storeApprovalMiddlewares: MiddlewareRoute[] = [
  partnerRoute("/store/approvals", ["GET"], null, [
    validateAndTransformQuery(StoreListApprovals, {}),
  ]),
  partnerRoute("/store/approvals/decide", ["POST"], "approval.decide", [
    validateAndTransformBody(StoreDecide),
  ]),
  partnerRoute("/store/approvals/:id", ["GET"], null),
  partnerRoute("/store/approvals/:id/withdraw", ["POST"], "approval.request"),
]
