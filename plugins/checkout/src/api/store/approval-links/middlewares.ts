import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http"
import { StoreDecideByLink, StoreViewLink } from "../approvals/validators"

/** Open to whoever holds the token of a mail; reading and deciding are both POST, so that no address tells it. */
export const storeApprovalLinkMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/approval-links/view",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(StoreViewLink)],
  },
  {
    matcher: "/store/approval-links/decide",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(StoreDecideByLink)],
  },
]
