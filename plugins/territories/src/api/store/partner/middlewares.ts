import { validateAndTransformQuery } from "@medusajs/framework/http"
import { partnerRoute } from "@orac/companies"
import { StoreListClients } from "./validators"

export const storePartnerMiddlewares = [
  partnerRoute("/store/partner/dealer", ["GET"], "entity.view"),
  partnerRoute("/store/partner/clients", ["GET"], "dealer.customers.view", [
    validateAndTransformQuery(StoreListClients, {}),
  ]),
  partnerRoute("/store/partner/clients/:id", ["GET"], "dealer.customers.view"),
]
