import { startRun } from "../../../../base/audit/start-run"
import { staffChange } from "../../../../base/desk"

export const POST = staffChange(startRun, 202)
