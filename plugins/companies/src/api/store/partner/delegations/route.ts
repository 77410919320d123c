import type { NewDelegation } from "../../../../contract"
import { delegate, viewDelegations } from "../../../../house/people/delegate"
import { houseAnswer } from "../../../utils/house-answer"

export const GET = houseAnswer(viewDelegations)

export const POST = houseAnswer<NewDelegation, unknown>(
  (desk, req) => delegate(desk, req.validatedBody),
  201
)
