import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { partnerRoute } from "@orac/companies"
import { StoreListPartnerOrders, StoreReorder } from "./validators"

export const storePartnerOrderMiddlewares: MiddlewareRoute[] = [
  partnerRoute("/store/partner-orders", ["GET"], "order.view", [
    validateAndTransformQuery(StoreListPartnerOrders, {}),
  ]),
  partnerRoute("/store/partner-orders/export.csv", ["GET"], "order.view", [
    validateAndTransformQuery(StoreListPartnerOrders, {}),
  ]),
  partnerRoute("/store/partner-orders/:id", ["GET"], "order.view"),
  partnerRoute("/store/partner-orders/:id/export.csv", ["GET"], ["order.view", "price.view"]),
  partnerRoute(
    "/store/partner-orders/:id/reorder",
    ["POST"],
    ["order.reorder", "cart.edit"],
    [validateAndTransformBody(StoreReorder)]
  ),
]
