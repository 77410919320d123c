import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http"
import { AdminSetLimit } from "./validators"

export const adminCreditLimitMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/companies/:id/credit-limit",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminSetLimit)],
  },
]
