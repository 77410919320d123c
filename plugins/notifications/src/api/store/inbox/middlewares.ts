import {
  authenticate,
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { StoreGetInbox, StoreReadInbox } from "./validators"

const CUSTOMER = authenticate("customer", ["session", "bearer"])

/** The inbox is a person's: it asks for the log-in and for no legal entity. */
export const storeInboxMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/inbox",
    methods: ["GET"],
    middlewares: [CUSTOMER, validateAndTransformQuery(StoreGetInbox, {})],
  },
  {
    matcher: "/store/inbox/read",
    methods: ["POST"],
    middlewares: [CUSTOMER, validateAndTransformBody(StoreReadInbox)],
  },
]
