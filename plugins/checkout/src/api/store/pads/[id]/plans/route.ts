import { padPlans } from "../../../../../placement/plans"
import { handler } from "../../../../utils/answer"
import type { StorePadPlansType } from "../../validators"

export const POST = handler<StorePadPlansType, unknown>((desk, req) =>
  padPlans(desk, req.params.id, req.validatedBody.explain)
)
