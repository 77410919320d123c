import { readFindings } from "../../../../base/audit/read-findings"
import { staffAnswer } from "../../../../base/desk"
import type { AdminListFindingsType } from "../validators"

export const GET = staffAnswer(async ({ knex }, req) => {
  const query = req.validatedQuery as AdminListFindingsType
  const { limit, offset } = query
  return { ...(await readFindings(knex, query)), limit, offset }
})
