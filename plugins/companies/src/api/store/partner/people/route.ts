import { viewPeople } from "../../../../house/people/view-people"
import { houseAnswer } from "../../../utils/house-answer"

export const GET = houseAnswer(viewPeople)
