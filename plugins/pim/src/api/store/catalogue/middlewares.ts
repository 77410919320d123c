import { validateAndTransformQuery } from "@medusajs/framework/http"
import { partnerRoute } from "@orac/companies"
import { StoreListArticles, StoreSuggest } from "./validators"

export const storeCatalogueMiddlewares = [
  partnerRoute("/store/catalogue/categories", ["GET"], "catalog.view"),
  partnerRoute("/store/catalogue/articles", ["GET"], "catalog.view", [
    validateAndTransformQuery(StoreListArticles, {}),
  ]),
  partnerRoute("/store/catalogue/articles/:sku", ["GET"], "catalog.view"),
  partnerRoute("/store/catalogue/suggest", ["GET"], "catalog.view", [
    validateAndTransformQuery(StoreSuggest, {}),
  ]),
]
