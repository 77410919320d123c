import { registrationProfiles } from "../../../../queries/registration/profiles"
import { registrationHandler } from "../../../utils/registration-answer"

export const GET = registrationHandler(async ({ markets }) => registrationProfiles(markets))
