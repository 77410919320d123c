import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findingsCsv } from "../../../../base/audit/findings-csv"
import { readFindings } from "../../../../base/audit/read-findings"
import { baseDesk } from "../../../../base/desk"
import { sendCsv } from "../../../utils/send-csv"
import type { AdminExportFindingsType } from "../validators"

const MOST = 200_000

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { language, ...filter } = req.validatedQuery as AdminExportFindingsType
  const { knex } = baseDesk(req.scope)
  const { findings } = await readFindings(knex, { ...filter, limit: MOST, offset: 0 })
  sendCsv(res, "partner-base.csv", findingsCsv(findings, language))
}
