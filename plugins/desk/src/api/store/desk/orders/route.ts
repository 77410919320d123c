import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PartnerRequest } from "@orac/companies"
import type { DeskOrderList } from "../../../../contract"
import { deskList } from "../../../../queries/desk-list"
import { sellerOfRequest } from "@orac/territories"
import { showsPrices } from "../../../utils/seller"
import type { StoreListDeskType } from "../validators"

export async function GET(req: PartnerRequest, res: MedusaResponse<DeskOrderList>) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { seller_id } = sellerOfRequest(req, "dealer.orders.view")
  const filter = req.validatedQuery as StoreListDeskType
  res.json(await deskList(knex, seller_id, filter, showsPrices(req)))
}
