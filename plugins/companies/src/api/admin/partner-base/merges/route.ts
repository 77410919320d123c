import { staffAnswer, staffChange } from "../../../../base/desk"
import { listMerges } from "../../../../base/merge/list"
import { mergeCompanies } from "../../../../base/merge/merge"
import type { AdminMergeType, AdminPageType } from "../validators"

export const GET = staffAnswer(async ({ knex }, req) => {
  const page = req.validatedQuery as AdminPageType
  return { ...(await listMerges(knex, page)), ...page }
})

export const POST = staffChange<AdminMergeType, unknown>((desk, actor, req) =>
  mergeCompanies(desk, actor, req.validatedBody)
)
