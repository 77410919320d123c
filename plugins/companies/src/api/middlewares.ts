import { defineMiddlewares } from "@medusajs/framework/http"
import { adminCompanyMiddlewares } from "./admin/companies/middlewares"
import { adminPartnerBaseMiddlewares } from "./admin/partner-base/middlewares"
import { adminRegistrationMiddlewares } from "./admin/registrations/middlewares"
import { authMiddlewares } from "./auth/middlewares"
import { storeTokenMiddlewares } from "./store/invitations/middlewares"
import { storePartnerMiddlewares } from "./store/partner/middlewares"
import { storeRegistrationMiddlewares } from "./store/registration/middlewares"

export default defineMiddlewares({
  routes: [
    ...authMiddlewares,
    ...storePartnerMiddlewares,
    ...storeTokenMiddlewares,
    ...adminCompanyMiddlewares,
    ...adminPartnerBaseMiddlewares,
    ...storeRegistrationMiddlewares,
    ...adminRegistrationMiddlewares,
  ],
})
