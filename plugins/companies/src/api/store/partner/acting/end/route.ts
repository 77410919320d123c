import { endActing } from "../../../../../acting/end-acting"
import { houseAnswer } from "../../../../utils/house-answer"

export const POST = houseAnswer(async ({ knex, partner }) => {
  await endActing(knex, partner)
  return { ended: true }
})
