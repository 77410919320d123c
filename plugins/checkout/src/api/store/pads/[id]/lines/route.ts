import { setQuantities } from "../../../../../domain/pad/draft"
import { changePad } from "../../../../../pads/change-pad"
import { viewPad } from "../../../../../pads/view-pad"
import { handler } from "../../../../utils/answer"
import type { StorePadLinesType } from "../../validators"

export const POST = handler<StorePadLinesType, unknown>(async (desk, req) => {
  const { changes } = req.validatedBody
  await changePad(desk, req.params.id, ({ draft }) => ({ draft: setQuantities(draft, changes) }))
  return { pad: await viewPad(desk, req.params.id) }
})
