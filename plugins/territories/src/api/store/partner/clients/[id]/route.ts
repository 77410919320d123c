import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PartnerRequest } from "@orac/companies"
import type { ClientView } from "../../../../../contract"
import { clientsOf } from "../../../../../queries/clients-of"
import { clientOfRequest } from "../../../../utils/seller-of-request"

export async function GET(req: PartnerRequest, res: MedusaResponse<{ client: ClientView }>) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { client, seller_id } = await clientOfRequest(req, "dealer.customers.view")
  const { id, price_status, currency_code, minor_units } = client
  const { clients } = await clientsOf(knex, seller_id, { id, limit: 1, offset: 0 })
  res.json({ client: { ...clients[0], price_status, currency_code, minor_units } })
}
