import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { AdminEndApproval, AdminListApprovals } from "./validators"

export const adminApprovalMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/approvals",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(AdminListApprovals, {})],
  },
  {
    matcher: "/admin/approvals/:id/end",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminEndApproval)],
  },
]
