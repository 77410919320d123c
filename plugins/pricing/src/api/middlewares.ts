import { defineMiddlewares } from "@medusajs/framework/http"
import { adminPartnerPriceMiddlewares } from "./admin/partner-prices/middlewares"
import { adminPriceExplanationMiddlewares } from "./admin/price-explanation/middlewares"
import { storeClientPriceMiddlewares } from "./store/partner/clients/[id]/middlewares"
import { storeSellingDiscountMiddlewares } from "./store/partner/selling-discounts/middlewares"
import { storePriceMiddlewares } from "./store/prices/middlewares"

export default defineMiddlewares({
  routes: [
    ...storePriceMiddlewares,
    ...storeClientPriceMiddlewares,
    ...storeSellingDiscountMiddlewares,
    ...adminPriceExplanationMiddlewares,
    ...adminPartnerPriceMiddlewares,
  ],
})
