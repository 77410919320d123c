import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { changeNetwork } from "../../../../../binding/change-network"
import { endRight } from "../../../../../network/rights"
import { staffAuthor } from "../../../../utils/staff-author"
import type { AdminEndRightType } from "../../validators"

export async function POST(
  req: AuthenticatedMedusaRequest<AdminEndRightType>,
  res: MedusaResponse
) {
  const { id } = req.params
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const author = await staffAuthor(req)
  const changed = await changeNetwork(knex, author, async (trx) =>
    (await endRight(trx, { id, ...req.validatedBody, ...author })) ? id : null
  )
  if (!changed) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no active right ${id}.`)
  }
  res.json({ id, effect: changed.effect })
}
