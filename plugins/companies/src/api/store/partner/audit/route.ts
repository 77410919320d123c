import { viewAudit } from "../../../../house/view-audit"
import { houseAnswer } from "../../../utils/house-answer"
import type { StoreGetAuditType } from "./validators"

export const GET = houseAnswer((desk, req) =>
  viewAudit(desk, req.validatedQuery as StoreGetAuditType)
)
