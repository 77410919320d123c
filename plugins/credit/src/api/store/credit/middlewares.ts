import { validateAndTransformQuery } from "@medusajs/framework/http"
import { partnerRoute } from "@orac/companies"
import { StoreListEntries } from "./validators"

export const storeCreditMiddlewares = [
  partnerRoute("/store/credit", ["GET"], "finance.credit.view"),
  partnerRoute("/store/credit/entries", ["GET"], "finance.credit.view", [
    validateAndTransformQuery(StoreListEntries, {}),
  ]),
]
