import { moveNode } from "../../../../../../house/nodes/change-nodes"
import { houseAnswer } from "../../../../../utils/house-answer"
import type { StoreMoveNodeType } from "../../validators"

export const POST = houseAnswer<StoreMoveNodeType, unknown>(async (desk, req) => ({
  node: await moveNode(desk, req.params.id, req.validatedBody.parent_id),
}))
