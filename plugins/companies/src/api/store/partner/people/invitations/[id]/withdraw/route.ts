import { withdrawInvitation } from "../../../../../../../house/people/invite"
import { houseAnswer } from "../../../../../../utils/house-answer"

export const POST = houseAnswer((desk, req) => withdrawInvitation(desk, req.params.id))
