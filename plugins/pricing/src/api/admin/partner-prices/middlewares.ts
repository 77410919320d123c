import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http"
import { AdminWritePartnerPrices } from "./validators"

export const adminPartnerPriceMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/partner-prices",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminWritePartnerPrices)],
  },
]
