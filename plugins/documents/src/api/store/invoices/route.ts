import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PartnerRequest } from "@orac/companies"
import { MARKETS_MODULE, type MarketsService } from "@orac/markets"
import type { InvoiceList } from "../../../contract"
import { listInvoices } from "../../../queries/documents"
import type { StoreListInvoicesType } from "./validators"

export async function GET(req: PartnerRequest, res: MedusaResponse<InvoiceList>) {
  const { partner } = req
  const { limit, offset, ...narrowed } = req.validatedQuery as StoreListInvoicesType
  const markets = req.scope.resolve<MarketsService>(MARKETS_MODULE)
  const { time_zone } = markets.get(partner.entity.market_code)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const filter = { partner, time_zone, ...narrowed, limit, offset }
  res.json({ ...(await listInvoices(knex, filter)), limit, offset })
}
