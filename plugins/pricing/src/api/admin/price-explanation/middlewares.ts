import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http"
import { AdminExplainPrice } from "./validators"

export const adminPriceExplanationMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/price-explanation",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminExplainPrice)],
  },
]
