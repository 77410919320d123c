import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type PartnerRequest, sendRefusal } from "@orac/companies"
import { MARKETS_MODULE } from "@orac/markets"
import { clientOfRequest } from "@orac/territories"
import type { AgreedPriceList } from "../../../../../../contract"
import { agreedPriceList } from "../../../../../../queries/agreed-prices"
import { writeAgreedPrices } from "../../../../../../queries/write-agreed-prices"
import type { StoreListAgreedPricesType, StoreWriteAgreedPricesType } from "./validators"

export async function GET(req: PartnerRequest, res: MedusaResponse<AgreedPriceList>) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { client } = await clientOfRequest(req, "dealer.customers.view")
  const query = req.validatedQuery as StoreListAgreedPricesType
  const parties = { seller: req.partner.entity, client }
  res.json(await agreedPriceList(knex, req.scope.resolve(MARKETS_MODULE), { ...parties, ...query }))
}

export async function POST(req: PartnerRequest<StoreWriteAgreedPricesType>, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { client, seller_id, employee_name } = await clientOfRequest(req, "dealer.prices.edit")
  const agreement = { seller_id, entity: client, set_by: employee_name }
  const written = await writeAgreedPrices(knex, agreement, req.validatedBody.prices)
  if (typeof written !== "number") {
    return sendRefusal(res, written, 422)
  }
  res.json({ written })
}
