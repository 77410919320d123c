import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { staffName } from "@orac/companies"
import { MARKETS_MODULE } from "@orac/markets"
import type { CreditView } from "../../../../../contract"
import { setLimit } from "../../../../../ledger/set-limit"
import { creditOf } from "../../../../../queries/credit-of"
import { companyOf } from "../../../../utils/company"
import type { AdminSetLimitType } from "./validators"

export async function POST(
  req: AuthenticatedMedusaRequest<AdminSetLimitType>,
  res: MedusaResponse<{ credit: CreditView }>
) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const entity = await companyOf(req)
  const author = await staffName(req)
  const { currency_code, id: entity_id } = entity
  await knex.transaction((trx) =>
    setLimit(trx, { entity_id, seller_id: null, currency_code, author, ...req.validatedBody })
  )
  res.json({ credit: await creditOf(knex, req.scope.resolve(MARKETS_MODULE), entity, null) })
}
