import { staffAnswer } from "../../../../base/desk"
import { listDuplicates } from "../../../../base/duplicates/list"
import type { AdminPageType } from "../validators"

export const GET = staffAnswer(async ({ knex }, req) => {
  const page = req.validatedQuery as AdminPageType
  return { ...(await listDuplicates(knex, page)), ...page }
})
