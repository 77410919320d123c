import { validateAndTransformBody } from "@medusajs/framework/http"
import { partnerRoute } from "@orac/companies"
import { StoreSetSellingDiscounts } from "./validators"

const PATH = "/store/partner/selling-discounts"

export const storeSellingDiscountMiddlewares = [
  partnerRoute(PATH, ["GET"], ["dealer.customers.view", "price.view"]),
  partnerRoute(
    PATH,
    ["POST"],
    ["dealer.customers.view", "dealer.prices.edit"],
    [validateAndTransformBody(StoreSetSellingDiscounts)]
  ),
]
