import { withoutRow } from "../../../../../../domain/pad/draft"
import { changePad } from "../../../../../../pads/change-pad"
import { resolvePadRow } from "../../../../../../pads/resolve-row"
import { viewPad } from "../../../../../../pads/view-pad"
import { handler } from "../../../../../utils/answer"
import type { StorePadRowType } from "../../../validators"

export const POST = handler<StorePadRowType, unknown>(async (desk, req) => {
  const { id, row_id } = req.params
  await resolvePadRow(desk, id, row_id, req.validatedBody)
  return { pad: await viewPad(desk, id) }
})

export const DELETE = handler(async (desk, req) => {
  const { id, row_id } = req.params
  await changePad(desk, id, ({ draft }) => ({ draft: withoutRow(draft, row_id) }))
  return { pad: await viewPad(desk, id) }
})
