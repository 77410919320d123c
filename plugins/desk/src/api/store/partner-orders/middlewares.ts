import { validateAndTransformBody } from "@medusajs/framework/http"
import { partnerRoute } from "@orac/companies"
import { StoreDecideCounter } from "./validators"

export const storePartnerOrderMiddlewares = [
  partnerRoute("/store/partner-orders/:id/seller", ["GET"], "order.view"),
  partnerRoute("/store/partner-orders/:id/seller", ["POST"], "order.place", [
    validateAndTransformBody(StoreDecideCounter),
  ]),
]
