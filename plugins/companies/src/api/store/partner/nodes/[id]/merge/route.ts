import { mergeNode } from "../../../../../../house/nodes/change-nodes"
import { houseAnswer } from "../../../../../utils/house-answer"
import type { StoreMergeNodeType } from "../../validators"

export const POST = houseAnswer<StoreMergeNodeType, unknown>(async (desk, req) => ({
  node: await mergeNode(desk, req.params.id, req.validatedBody.into_id),
}))
