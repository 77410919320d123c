import { listToPad } from "../../../../../lists/list-to-pad"
import { handler } from "../../../../utils/answer"
import type { StoreToPadType } from "../../validators"

export const POST = handler<StoreToPadType, unknown>((desk, req) =>
  listToPad(desk, req.params.id, req.validatedBody.pad_id)
)
