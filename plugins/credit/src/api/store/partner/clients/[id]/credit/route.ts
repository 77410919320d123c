import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PartnerRequest } from "@orac/companies"
import { MARKETS_MODULE, type MarketsService } from "@orac/markets"
import { clientOfRequest } from "@orac/territories"
import type { ClientCredit, CreditView } from "../../../../../../contract"
import { setTerms } from "../../../../../../ledger/set-terms"
import { creditOf } from "../../../../../../queries/credit-of"
import { listEntries } from "../../../../../../queries/list-entries"
import type { StoreListEntriesType } from "../../../../credit/validators"
import type { StoreSetClientTermsType } from "./validators"

export async function GET(req: PartnerRequest, res: MedusaResponse<ClientCredit>) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { client, seller_id } = await clientOfRequest(req, "dealer.customers.view")
  const page = req.validatedQuery as StoreListEntriesType
  const [credit, ledger] = await Promise.all([
    creditOf(knex, req.scope.resolve(MARKETS_MODULE), client, seller_id),
    listEntries(knex, client.id, { ...page, seller_id }),
  ])
  res.json({ credit, ...ledger })
}

export async function POST(
  req: PartnerRequest<StoreSetClientTermsType>,
  res: MedusaResponse<{ credit: CreditView }>
) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { client, seller_id, employee_name } = await clientOfRequest(req, "dealer.credit.edit")
  const { id: entity_id, currency_code } = client
  const account = { entity_id, seller_id, currency_code, author: employee_name }
  await knex.transaction((trx) => setTerms(trx, { ...account, ...req.validatedBody }))
  const markets = req.scope.resolve<MarketsService>(MARKETS_MODULE)
  res.json({ credit: await creditOf(knex, markets, client, seller_id) })
}
