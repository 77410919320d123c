import {
  type MiddlewareFunction,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { partnerRoute } from "@orac/companies"
import { StoreSetClientDiscounts } from "./discounts/validators"
import { StoreListAgreedPrices, StoreWriteAgreedPrices } from "./prices/validators"

const AT = "/store/partner/clients/:id"

const sees = (path: string, extra: MiddlewareFunction[] = []) =>
  partnerRoute(`${AT}${path}`, ["GET"], ["dealer.customers.view", "price.view"], extra)

const edits = (path: string, method: "POST" | "DELETE", extra: MiddlewareFunction[] = []) =>
  partnerRoute(`${AT}${path}`, [method], ["dealer.customers.view", "dealer.prices.edit"], extra)

export const storeClientPriceMiddlewares = [
  sees("/discounts"),
  edits("/discounts", "POST", [validateAndTransformBody(StoreSetClientDiscounts)]),
  sees("/prices", [validateAndTransformQuery(StoreListAgreedPrices, {})]),
  edits("/prices", "POST", [validateAndTransformBody(StoreWriteAgreedPrices)]),
  edits("/prices/:price_id", "DELETE"),
]
