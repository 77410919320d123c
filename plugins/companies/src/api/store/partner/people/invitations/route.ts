import type { NewInvitation } from "../../../../../contract"
import { invite } from "../../../../../house/people/invite"
import { houseAnswer } from "../../../../utils/house-answer"

export const POST = houseAnswer<NewInvitation, unknown>(
  (desk, req) => invite(desk, req.validatedBody),
  201
)
