import { voidWaiting } from "../../../../approvals/end-approval"
import { findPad, removePad, renamePad } from "../../../../pads/pad-rows"
import { viewPad } from "../../../../pads/view-pad"
import { handler } from "../../../utils/answer"
import type { StorePadNameType } from "../validators"

export const GET = handler(async (desk, req) => ({ pad: await viewPad(desk, req.params.id) }))

export const POST = handler<StorePadNameType, unknown>(async (desk, req) => {
  const { knex, partner } = desk
  const pad = await findPad(knex, partner, req.params.id, "cart.edit")
  await renamePad(knex, pad, req.validatedBody.name, partner.employee_name)
  return { pad: await viewPad(desk, pad.id, "cart.edit") }
})

export const DELETE = handler(async ({ knex, partner }, req) => {
  const { id } = await findPad(knex, partner, req.params.id, "cart.edit")
  await knex.transaction(async (trx) => {
    await removePad(trx, id)
    await voidWaiting(trx, id, partner.employee_name)
  })
  return { id, object: "pad", deleted: true }
})
