import { withoutRow } from "../../../../../../domain/pad/draft"
import { changePad } from "../../../../../../pads/change-pad"
import { resolvePadRow } from "../../../../../../pads/resolve-row"
import { viewPad } from "../../../../../../pads/view-pad"
import { handler } from "../../../../../utils/answer"
import type { StorePadRowType } from "../../../validators"

export const POST = handler<StorePadRowType, unknown>(async (desk, req) => {
  const { id, row } = req.params
  await resolvePadRow(desk, id, row, req.validatedBody)
  return { pad: await viewPad(desk, id) }
})

export const DELETE = handler(async (desk, req) => {
  const { id, row } = req.params
  await changePad(desk, id, ({ draft }) => ({ draft: withoutRow(draft, row) }))
  return { pad: await viewPad(desk, id) }
})
