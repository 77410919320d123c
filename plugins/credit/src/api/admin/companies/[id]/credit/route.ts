import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { MARKETS_MODULE } from "@orac/markets"
import type { AdminCredit } from "../../../../../contract"
import { creditOf } from "../../../../../queries/credit-of"
import { listEntries } from "../../../../../queries/list-entries"
import { companyOf } from "../../../../utils/company"

const LATEST = { limit: 50, offset: 0 }

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<AdminCredit>) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const entity = await companyOf(req)
  const [credit, ledger] = await Promise.all([
    creditOf(knex, req.scope.resolve(MARKETS_MODULE), entity),
    listEntries(knex, entity.id, LATEST),
  ])
  res.json({ credit, ...ledger })
}
