import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { decideProposals } from "../../../../binding/decide-proposals"
import { staffAuthor } from "../../../utils/staff-author"
import type { AdminDecideProposalsType } from "../validators"

export async function POST(
  req: AuthenticatedMedusaRequest<AdminDecideProposalsType>,
  res: MedusaResponse
) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const author = await staffAuthor(req)
  res.json(await knex.transaction((trx) => decideProposals(trx, req.validatedBody, author)))
}
