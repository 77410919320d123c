import { validateAndTransformBody } from "@medusajs/framework/http"
import { partnerRoute } from "../../../utils/partner-route"
import { StoreAddNode, StoreEditNode, StoreMergeNode, StoreMoveNode } from "./validators"

const edit = (path: string, body?: Parameters<typeof validateAndTransformBody>[0]) =>
  partnerRoute(
    `/store/partner/nodes${path}`,
    ["POST"],
    "branch.edit",
    body ? [validateAndTransformBody(body)] : []
  )

export const storeNodeMiddlewares = [
  partnerRoute("/store/partner/nodes", ["GET"], "branch.view"),
  edit("", StoreAddNode),
  edit("/:id", StoreEditNode),
  edit("/:id/move", StoreMoveNode),
  edit("/:id/merge", StoreMergeNode),
  edit("/:id/close"),
  edit("/:id/reopen"),
  partnerRoute("/store/partner/cost-centres", ["GET"], "order.place"),
]
