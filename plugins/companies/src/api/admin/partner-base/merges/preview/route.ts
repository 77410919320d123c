import { staffAnswer } from "../../../../../base/desk"
import { previewMerge } from "../../../../../base/merge/preview"
import type { AdminMergePairType } from "../../validators"

export const GET = staffAnswer((desk, req) =>
  previewMerge(desk, req.validatedQuery as AdminMergePairType)
)
