import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type PartnerRequest, sendRefusal } from "@orac/companies"
import { clientStatusesOf, sellerOfRequest } from "@orac/territories"
import type { SellingDiscounts } from "../../../../contract"
import { discountCells } from "../../../../queries/discount-cells"
import { writeDiscounts } from "../../../utils/discounts"
import type { StoreSetSellingDiscountsType } from "./validators"

async function view(req: PartnerRequest, seller_id: string): Promise<SellingDiscounts> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const at = new Date()
  const statuses = await clientStatusesOf(knex, seller_id)
  return {
    statuses: await Promise.all(
      statuses.map(async ({ price_status, clients }) => {
        const whose = { seller_id, entity_id: null, price_status }
        return { price_status, clients, discounts: await discountCells(knex, whose, at) }
      })
    ),
  }
}

export async function GET(req: PartnerRequest, res: MedusaResponse<SellingDiscounts>) {
  const { seller_id } = sellerOfRequest(req, "dealer.customers.view")
  res.json(await view(req, seller_id))
}

export async function POST(req: PartnerRequest<StoreSetSellingDiscountsType>, res: MedusaResponse) {
  const { seller_id, employee_name: set_by } = sellerOfRequest(req, "dealer.prices.edit")
  const { price_status, discounts } = req.validatedBody
  const whose = { seller_id, entity_id: null, price_status }
  const refusals = await writeDiscounts(req, whose, { discounts, set_by })
  if (refusals.length) {
    return sendRefusal(res, refusals, 422)
  }
  res.json(await view(req, seller_id))
}
