import { defineMiddlewares } from "@medusajs/framework/http"
import { adminCreditLimitMiddlewares } from "./admin/companies/[id]/credit-limit/middlewares"
import { storeCreditMiddlewares } from "./store/credit/middlewares"

export default defineMiddlewares({
  routes: [...storeCreditMiddlewares, ...adminCreditLimitMiddlewares],
})
