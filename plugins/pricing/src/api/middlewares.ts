import { defineMiddlewares } from "@medusajs/framework/http"
import { adminPartnerPriceMiddlewares } from "./admin/partner-prices/middlewares"
import { adminPriceExplanationMiddlewares } from "./admin/price-explanation/middlewares"
import { storePriceMiddlewares } from "./store/prices/middlewares"

export default defineMiddlewares({
  routes: [
    ...storePriceMiddlewares,
    ...adminPriceExplanationMiddlewares,
    ...adminPartnerPriceMiddlewares,
  ],
})
