import { defineMiddlewares } from "@medusajs/framework/http"
import { adminCreditLimitMiddlewares } from "./admin/companies/[id]/credit-limit/middlewares"
import { storeClientCreditMiddlewares } from "./store/partner/clients/[id]/credit/middlewares"
import { storeCreditMiddlewares } from "./store/credit/middlewares"

export default defineMiddlewares({
  routes: [
    ...storeCreditMiddlewares,
    ...storeClientCreditMiddlewares,
    ...adminCreditLimitMiddlewares,
  ],
})
