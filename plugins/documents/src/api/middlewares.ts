import { defineMiddlewares } from "@medusajs/framework/http"
import { storeInvoiceMiddlewares } from "./store/invoices/middlewares"

export default defineMiddlewares({ routes: storeInvoiceMiddlewares })
