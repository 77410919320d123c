import { closeNode } from "../../../../../../house/nodes/change-nodes"
import { houseAnswer } from "../../../../../utils/house-answer"

export const POST = houseAnswer(async (desk, req) => ({
  node: await closeNode(desk, req.params.id),
}))
