import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { sendRefusal } from "@orac/companies"
import { changeNetwork } from "../../../binding/change-network"
import { setSeller } from "../../../network/sellers"
import { sellerList } from "../../../queries/seller-list"
import { staffAuthor } from "../../utils/staff-author"
import type { AdminSetSellerType } from "./validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ sellers: await sellerList(knex) })
}

export async function POST(
  req: AuthenticatedMedusaRequest<AdminSetSellerType>,
  res: MedusaResponse
) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const author = await staffAuthor(req)
  const changed = await changeNetwork(knex, author, async (trx) => ({
    problem: await setSeller(trx, req.validatedBody, author),
  }))
  const { problem } = changed!.result
  if (problem) {
    return sendRefusal(res, [problem], 422)
  }
  res.json({ entity_id: req.validatedBody.entity_id, effect: changed!.effect })
}
