import { reopenNode } from "../../../../../../house/nodes/change-nodes"
import { houseAnswer } from "../../../../../utils/house-answer"

export const POST = houseAnswer(async (desk, req) => ({
  node: await reopenNode(desk, req.params.id),
}))
