import { createPad } from "../../../pads/create-pad"
import { listPads } from "../../../pads/pad-rows"
import { viewPad } from "../../../pads/view-pad"
import { handler } from "../../utils/answer"
import type { StorePadNameType } from "./validators"

export const GET = handler(async ({ knex, partner }) => {
  const pads = await listPads(knex, partner)
  const mayKnow = partner.permissions.has("price.view")
  return {
    pads: pads.map((pad) => ({
      ...pad,
      updated_at: pad.updated_at.toISOString(),
      total_minor: mayKnow ? Number(pad.total_minor) : null,
      currency_code: partner.entity.currency_code,
    })),
  }
})

export const POST = handler<StorePadNameType, unknown>(async (desk, req) => {
  const id = await createPad(desk, req.validatedBody.name)
  return { pad: await viewPad(desk, id, "cart.edit") }
}, 201)
