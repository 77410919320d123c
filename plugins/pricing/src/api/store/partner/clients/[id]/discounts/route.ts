import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type PartnerRequest, sendRefusal } from "@orac/companies"
import { clientOfRequest } from "@orac/territories"
import type { ClientDiscounts } from "../../../../../../contract"
import { discountCells } from "../../../../../../queries/discount-cells"
import { writeDiscounts } from "../../../../../utils/discounts"
import type { StoreSetClientDiscountsType } from "./validators"

async function whoseOf(req: PartnerRequest) {
  const { client, seller_id, employee_name } = await clientOfRequest(req, "dealer.customers.view")
  const { id: entity_id, price_status } = client
  return { whose: { seller_id, entity_id, price_status }, employee_name }
}

export async function GET(req: PartnerRequest, res: MedusaResponse<ClientDiscounts>) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { whose } = await whoseOf(req)
  res.json({ discounts: await discountCells(knex, whose, new Date()) })
}

export async function POST(req: PartnerRequest<StoreSetClientDiscountsType>, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { whose, employee_name } = await whoseOf(req)
  const refusals = await writeDiscounts(req, whose, {
    ...req.validatedBody,
    set_by: employee_name,
  })
  if (refusals.length) {
    return sendRefusal(res, refusals, 422)
  }
  res.json({ discounts: await discountCells(knex, whose, new Date()) })
}
