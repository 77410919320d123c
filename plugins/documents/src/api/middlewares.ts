import { defineMiddlewares } from "@medusajs/framework/http"
import { storeInvoiceMiddlewares } from "./store/invoices/middlewares"
import { storeInvoiceDetailsMiddlewares } from "./store/partner/invoice-details/middlewares"

export default defineMiddlewares({
  routes: [...storeInvoiceMiddlewares, ...storeInvoiceDetailsMiddlewares],
})
