import { validateAndTransformBody } from "@medusajs/framework/http"
import { partnerRoute } from "../../../utils/partner-route"
import { StoreEditRole } from "./validators"

const BODY = [validateAndTransformBody(StoreEditRole)]

export const storeRoleMiddlewares = [
  partnerRoute("/store/partner/roles", ["GET"], "role.view"),
  partnerRoute("/store/partner/roles", ["POST"], "role.edit", BODY),
  partnerRoute("/store/partner/roles/:id", ["POST"], "role.edit", BODY),
  partnerRoute("/store/partner/roles/:id/archive", ["POST"], "role.edit"),
  partnerRoute("/store/partner/roles/:id/restore", ["POST"], "role.edit"),
]
