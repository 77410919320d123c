import { applyMends, listMends } from "../../../../base/audit/mends"
import { staffAnswer, staffChange } from "../../../../base/desk"
import type { AdminMendType } from "../validators"

export const GET = staffAnswer(async ({ knex }) => ({ mends: await listMends(knex) }))

export const POST = staffChange<AdminMendType, { mended: number }>((desk, actor, req) =>
  applyMends(desk, actor, req.validatedBody.mends)
)
