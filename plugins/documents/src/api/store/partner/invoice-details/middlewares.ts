import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http"
import { partnerRoute } from "@orac/companies"
import { StoreSetInvoiceDetails } from "./validators"

export const storeInvoiceDetailsMiddlewares: MiddlewareRoute[] = [
  partnerRoute("/store/partner/invoice-details", ["GET"], "entity.view"),
  partnerRoute("/store/partner/invoice-details", ["POST"], "entity.edit", [
    validateAndTransformBody(StoreSetInvoiceDetails),
  ]),
]
