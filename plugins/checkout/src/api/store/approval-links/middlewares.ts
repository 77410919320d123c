import {
  authenticate,
  type MiddlewareRoute,
  validateAndTransformBody,
} from "@medusajs/framework/http"
import { StoreDecideByLink, StoreViewLink } from "../approvals/validators"

/** Nobody has to log in; who is logged in as another than the link's reader has the wrong link. */
const READER = authenticate("customer", ["session", "bearer"], { allowUnauthenticated: true })

/** Open to whoever holds the token of a mail; reading and deciding are both POST, so that no address tells it. */
export const storeApprovalLinkMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/approval-links/view",
    methods: ["POST"],
    middlewares: [READER, validateAndTransformBody(StoreViewLink)],
  },
  {
    matcher: "/store/approval-links/decide",
    methods: ["POST"],
    middlewares: [READER, validateAndTransformBody(StoreDecideByLink)],
  },
]
