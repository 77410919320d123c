import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http"
import { AdminListCompanies } from "./validators"

export const adminCompanyMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/companies",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(AdminListCompanies, {})],
  },
]
