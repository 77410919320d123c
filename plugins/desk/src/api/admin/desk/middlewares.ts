import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { AdminDecideOffer, AdminListQueue } from "./validators"

export const adminDeskMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/desk/queue",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(AdminListQueue, {})],
  },
  {
    matcher: "/admin/desk/queue/:id",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminDecideOffer)],
  },
]
