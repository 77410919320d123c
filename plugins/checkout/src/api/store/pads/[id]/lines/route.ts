import type { PadLinesAnswer } from "../../../../../contract"
import { setQuantities } from "../../../../../domain/pad/draft"
import { changePad } from "../../../../../pads/change-pad"
import { viewChange } from "../../../../../pads/view-change"
import { handler } from "../../../../utils/answer"
import type { StorePadLinesType } from "../../validators"

export const POST = handler<StorePadLinesType, PadLinesAnswer>(async (desk, req) => {
  const { id } = req.params
  const { changes, since_version } = req.validatedBody
  await changePad(desk, id, ({ draft }) => ({ draft: setQuantities(draft, changes) }))
  const skus = changes.map(({ sku }) => sku)
  return await viewChange(desk, id, skus, since_version)
})
