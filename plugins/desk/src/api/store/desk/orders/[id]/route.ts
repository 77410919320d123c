import type { MedusaResponse } from "@medusajs/framework/http"
import type { PartnerRequest } from "@orac/companies"
import type { DeskOrder } from "../../../../../contract"
import { deskOrder } from "../../../../../queries/desk-order"
import { sellerOfRequest } from "@orac/territories"
import { decides, showsPrices, toolsOf } from "../../../../utils/seller"

export async function GET(req: PartnerRequest, res: MedusaResponse<{ order: DeskOrder }>) {
  sellerOfRequest(req, "dealer.orders.view")
  const { knex, markets } = toolsOf(req)
  const view = {
    knex,
    markets,
    seller: req.partner.entity,
    showsPrices: showsPrices(req),
    showsCredit: req.partner.permissions.has("finance.credit.view"),
    decides: decides(req),
  }
  res.json({ order: await deskOrder(view, req.params.id) })
}
