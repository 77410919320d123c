import { defineMiddlewares } from "@medusajs/framework/http"
import { adminCompanyMiddlewares } from "./admin/companies/middlewares"
import { storeTokenMiddlewares } from "./store/invitations/middlewares"
import { storePartnerMiddlewares } from "./store/partner/middlewares"

export default defineMiddlewares({
  routes: [...storePartnerMiddlewares, ...storeTokenMiddlewares, ...adminCompanyMiddlewares],
})
