import { defineMiddlewares } from "@medusajs/framework/http"
import { adminDeskMiddlewares } from "./admin/desk/middlewares"
import { storeDeskMiddlewares } from "./store/desk/middlewares"
import { storePartnerOrderMiddlewares } from "./store/partner-orders/middlewares"

export default defineMiddlewares({
  routes: [...storeDeskMiddlewares, ...storePartnerOrderMiddlewares, ...adminDeskMiddlewares],
})
