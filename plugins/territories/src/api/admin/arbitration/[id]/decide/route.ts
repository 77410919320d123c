import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { sendRefusal } from "@orac/companies"
import { decideCase } from "../../../../../binding/decide-case"
import { staffAuthor } from "../../../../utils/staff-author"
import type { AdminDecideCaseType } from "../../validators"

export async function POST(
  req: AuthenticatedMedusaRequest<AdminDecideCaseType>,
  res: MedusaResponse
) {
  const { id } = req.params
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const author = await staffAuthor(req)
  const refusals = await knex.transaction((trx) =>
    decideCase(trx, { id, ...req.validatedBody }, author)
  )
  if (!refusals) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Case ${id} was not found.`)
  }
  if (refusals.length) {
    return sendRefusal(res, refusals)
  }
  res.json({ id, winner_id: req.validatedBody.winner_id })
}
