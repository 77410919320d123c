import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { AdminAct, AdminGetAudit, AdminListCompanies } from "./validators"

export const adminCompanyMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/companies",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(AdminListCompanies, {})],
  },
  {
    matcher: "/admin/companies/:id/act",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminAct)],
  },
  {
    matcher: "/admin/companies/:id/audit",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(AdminGetAudit, {})],
  },
]
