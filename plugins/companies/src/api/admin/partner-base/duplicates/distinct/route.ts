import { staffChange } from "../../../../../base/desk"
import { tellApart } from "../../../../../base/duplicates/tell-apart"
import type { AdminTellApartType } from "../../validators"

export const POST = staffChange<AdminTellApartType, { told_apart: true }>((desk, actor, req) =>
  tellApart(desk, actor, req.validatedBody)
)
