import { archiveRole } from "../../../../../../house/roles/roles"
import { houseAnswer } from "../../../../../utils/house-answer"

export const POST = houseAnswer((desk, req) => archiveRole(desk, req.params.id, true))
