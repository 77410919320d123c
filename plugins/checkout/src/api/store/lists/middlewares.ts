import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http"
import { partnerRoute } from "@orac/companies"
import { StoreCreateList, StoreToPad, StoreUpdateList } from "./validators"

export const storeListMiddlewares: MiddlewareRoute[] = [
  partnerRoute("/store/lists", ["GET"], "list.view"),
  partnerRoute("/store/lists", ["POST"], "list.edit", [validateAndTransformBody(StoreCreateList)]),
  partnerRoute("/store/lists/:id", ["GET"], "list.view"),
  partnerRoute("/store/lists/:id", ["POST"], "list.edit", [
    validateAndTransformBody(StoreUpdateList),
  ]),
  partnerRoute("/store/lists/:id", ["DELETE"], "list.edit"),
  partnerRoute(
    "/store/lists/:id/to-pad",
    ["POST"],
    ["list.view", "cart.edit"],
    [validateAndTransformBody(StoreToPad)]
  ),
]
