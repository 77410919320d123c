import { resendInvitation } from "../../../../../../../house/people/invite"
import { houseAnswer } from "../../../../../../utils/house-answer"

export const POST = houseAnswer((desk, req) => resendInvitation(desk, req.params.id))
