import { validateAndTransformBody, validateAndTransformQuery } from "@medusajs/framework/http"
import { partnerRoute } from "@orac/companies"
import { StoreListEntries } from "../../../../credit/validators"
import { StoreSetClientTerms } from "./validators"

const PATH = "/store/partner/clients/:id/credit"

export const storeClientCreditMiddlewares = [
  partnerRoute(
    PATH,
    ["GET"],
    ["dealer.customers.view", "finance.credit.view"],
    [validateAndTransformQuery(StoreListEntries, {})]
  ),
  partnerRoute(
    PATH,
    ["POST"],
    ["dealer.customers.view", "dealer.credit.edit"],
    [validateAndTransformBody(StoreSetClientTerms)]
  ),
]
