import { customerRoute, partnerRoute } from "../../utils/partner-route"

export const storePartnerMiddlewares = [
  customerRoute("/store/partner/me", ["GET"]),
  partnerRoute("/store/partner/entity", ["GET"], "entity.view"),
  partnerRoute("/store/partner/entity/primary", ["POST"], "entity.edit"),
]
