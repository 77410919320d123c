import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { COMPANIES_MODULE, type CompaniesService, type PartnerRequest } from "@orac/companies"
import { MARKETS_MODULE, type MarketsService } from "@orac/markets"
import type { InvoiceDetails } from "../../../../contract"
import { sellerDetails, setSellerDetails } from "../../../../queries/seller-details"
import type { StoreSetInvoiceDetailsType } from "./validators"

async function view({ scope, partner }: PartnerRequest): Promise<InvoiceDetails> {
  const knex = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { entity } = partner
  const market = scope.resolve<MarketsService>(MARKETS_MODULE).get(entity.market_code)
  const { bank } = await scope
    .resolve<CompaniesService>(COMPANIES_MODULE)
    .retrieveLegalEntity(entity.id)
  const details = await sellerDetails(knex, entity, market.registration.wording.legal_forms)
  return { ...details, has_bank: bank !== null }
}

type Answer = MedusaResponse<{ details: InvoiceDetails }>

export async function GET(req: PartnerRequest, res: Answer) {
  res.json({ details: await view(req) })
}

export async function POST(req: PartnerRequest<StoreSetInvoiceDetailsType>, res: Answer) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { entity, employee_name: set_by } = req.partner
  await setSellerDetails(knex, entity.id, { ...req.validatedBody, set_by })
  res.json({ details: await view(req) })
}
