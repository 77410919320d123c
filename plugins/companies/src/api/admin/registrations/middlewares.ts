import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { AdminDecideRegistration, AdminListRegistrations } from "./validators"

export const adminRegistrationMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/registrations",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(AdminListRegistrations, {})],
  },
  {
    matcher: "/admin/registrations/:id/decision",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminDecideRegistration)],
  },
]
