import { validateAndTransformQuery } from "@medusajs/framework/http"
import { customerRoute, partnerRoute } from "../../utils/partner-route"
import { StoreGetAudit } from "./audit/validators"
import { storeNodeMiddlewares } from "./nodes/middlewares"
import { storePeopleMiddlewares } from "./people/middlewares"
import { storeRoleMiddlewares } from "./roles/middlewares"

export const storePartnerMiddlewares = [
  customerRoute("/store/partner/me", ["GET"]),
  partnerRoute("/store/partner/entity", ["GET"], "entity.view"),
  partnerRoute("/store/partner/entity/primary", ["POST"], "entity.edit"),
  partnerRoute("/store/partner/audit", ["GET"], "audit.view", [
    validateAndTransformQuery(StoreGetAudit, {}),
  ]),
  partnerRoute("/store/partner/acting/end", ["POST"], null),
  ...storeNodeMiddlewares,
  ...storePeopleMiddlewares,
  ...storeRoleMiddlewares,
]
