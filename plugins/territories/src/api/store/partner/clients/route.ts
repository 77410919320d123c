import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PartnerRequest } from "@orac/companies"
import type { ClientList } from "../../../../contract"
import { clientsOf } from "../../../../queries/clients-of"
import { sellerOfRequest } from "../../../utils/seller-of-request"
import type { StoreListClientsType } from "../validators"

export async function GET(req: PartnerRequest, res: MedusaResponse<ClientList>) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const page = req.validatedQuery as StoreListClientsType
  const { seller_id } = sellerOfRequest(req, "dealer.customers.view")
  res.json(await clientsOf(knex, seller_id, page))
}
