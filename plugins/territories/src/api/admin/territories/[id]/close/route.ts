import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { changeNetwork } from "../../../../../binding/change-network"
import { closeTerritory } from "../../../../../network/territories"
import { staffAuthor } from "../../../../utils/staff-author"

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { id } = req.params
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const author = await staffAuthor(req)
  const changed = await changeNetwork(knex, author, async (trx) =>
    (await closeTerritory(trx, id, author)) ? id : null
  )
  if (!changed) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no open territory ${id}.`)
  }
  res.json({ id, effect: changed.effect })
}
