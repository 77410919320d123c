import { validateAndTransformBody } from "@medusajs/framework/http"
import { partnerRoute } from "@orac/companies"
import { StorePrices } from "./validators"

export const storePriceMiddlewares = [
  partnerRoute("/store/prices", ["POST"], "price.view", [validateAndTransformBody(StorePrices)]),
  partnerRoute("/store/price-terms", ["GET"], "price.view"),
]
