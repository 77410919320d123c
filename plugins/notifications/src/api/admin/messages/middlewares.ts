import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http"
import { AdminGetMessages } from "./validators"

export const adminMessageMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/messages",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(AdminGetMessages, {})],
  },
]
