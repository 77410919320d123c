import { staffAnswer } from "../../../../../base/desk"
import { readPlan } from "../../../../../base/import/read-plan"
import type { AdminReadImportType } from "../../validators"

export const GET = staffAnswer(({ knex }, req) =>
  readPlan(knex, req.params.id, req.validatedQuery as AdminReadImportType)
)
