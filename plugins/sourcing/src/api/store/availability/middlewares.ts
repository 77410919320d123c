import { validateAndTransformBody } from "@medusajs/framework/http"
import { partnerRoute } from "@orac/companies"
import { StoreAvailability } from "./validators"

export const storeAvailabilityMiddlewares = [
  partnerRoute("/store/availability", ["POST"], "stock.view", [
    validateAndTransformBody(StoreAvailability),
  ]),
]
