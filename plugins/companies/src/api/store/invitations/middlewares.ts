import {
  authenticate,
  type MiddlewareRoute,
  validateAndTransformBody,
} from "@medusajs/framework/http"
import { StoreAcceptInvitation, StoreToken } from "./validators"

const IF_LOGGED_IN = authenticate("customer", ["session", "bearer"], { allowUnauthenticated: true })

/** Open to whoever holds the token of a link. */
export const storeTokenMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/invitations/look",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(StoreToken)],
  },
  {
    matcher: "/store/invitations/accept",
    methods: ["POST"],
    middlewares: [IF_LOGGED_IN, validateAndTransformBody(StoreAcceptInvitation)],
  },
  {
    matcher: "/store/acting/open",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(StoreToken)],
  },
]
