import { reorderOrder } from "../../../../../orders/reorder-order"
import { handler } from "../../../../utils/answer"
import type { StoreReorderType } from "../../validators"

export const POST = handler<StoreReorderType, unknown>((desk, req) =>
  reorderOrder(desk, req.params.id, req.validatedBody)
)
