import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http"
import { partnerRoute } from "@orac/companies"
import { StoreListInvoices } from "./validators"

export const storeInvoiceMiddlewares: MiddlewareRoute[] = [
  partnerRoute("/store/invoices", ["GET"], "invoice.view", [
    validateAndTransformQuery(StoreListInvoices, {}),
  ]),
  partnerRoute("/store/invoices/:id/pdf", ["GET"], "doc.download"),
]
