import { baseSummary } from "../../../base/audit/summary"
import { staffAnswer } from "../../../base/desk"

export const GET = staffAnswer(baseSummary)
