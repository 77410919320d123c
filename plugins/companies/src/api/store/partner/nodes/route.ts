import type { NewNode } from "../../../../contract"
import { addNode } from "../../../../house/nodes/change-nodes"
import { viewNodes } from "../../../../house/nodes/view-nodes"
import { houseAnswer } from "../../../utils/house-answer"

export const GET = houseAnswer(async (desk) => ({ nodes: await viewNodes(desk) }))

export const POST = houseAnswer<NewNode, unknown>(
  async (desk, req) => ({ node: await addNode(desk, req.validatedBody) }),
  201
)
