import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { MARKETS_MODULE, type MarketsService } from "@orac/markets"
import type { AdminCredit } from "../../../../../contract"
import { creditOf, otherAccounts } from "../../../../../queries/credit-of"
import { listEntries } from "../../../../../queries/list-entries"
import { companyOf } from "../../../../utils/company"

const LATEST = { limit: 50, offset: 0 }

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<AdminCredit>) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const entity = await companyOf(req)
  const markets = req.scope.resolve<MarketsService>(MARKETS_MODULE)
  const [credit, others, ledger] = await Promise.all([
    creditOf(knex, markets, entity, null),
    otherAccounts(knex, markets, entity, null),
    listEntries(knex, entity.id, LATEST),
  ])
  res.json({ credit, others, ...ledger })
}
