import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http"
import { AdminListPartnerOrders } from "./validators"

export const adminPartnerOrderMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/partner-orders",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(AdminListPartnerOrders, {})],
  },
]
