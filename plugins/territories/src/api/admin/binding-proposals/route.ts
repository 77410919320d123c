import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { proposalList } from "../../../queries/proposal-list"
import type { AdminListProposalsType } from "./validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const filter = req.validatedQuery as AdminListProposalsType
  const { limit, offset } = filter
  res.json({ ...(await proposalList(knex, filter)), limit, offset })
}
