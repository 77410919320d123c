import { costCentresOf } from "../../../../queries/cost-centres"
import { houseAnswer } from "../../../utils/house-answer"

export const GET = houseAnswer(async ({ knex, partner }) => ({
  cost_centres: await costCentresOf(knex, partner),
}))
