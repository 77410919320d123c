import type { NodeEdit } from "../../../../../contract"
import { editNode } from "../../../../../house/nodes/change-nodes"
import { houseAnswer } from "../../../../utils/house-answer"

export const POST = houseAnswer<NodeEdit, unknown>(async (desk, req) => ({
  node: await editNode(desk, req.params.id, req.validatedBody),
}))
