import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { PartnerRequest } from "@orac/companies"
import { clientOfRequest } from "@orac/territories"
import { endAgreedPrice } from "../../../../../../../queries/agreed-prices"

export async function DELETE(req: PartnerRequest, res: MedusaResponse<{ id: string }>) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { client, seller_id } = await clientOfRequest(req, "dealer.prices.edit")
  const { price_id: id } = req.params
  if (!(await endAgreedPrice(knex, { id, seller_id, entity_id: client.id }))) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Price ${id} was not found`)
  }
  res.json({ id })
}
