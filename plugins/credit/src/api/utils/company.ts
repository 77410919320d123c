import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { type EntityFacts, entityFacts } from "@orac/companies"
import { MARKETS_MODULE } from "@orac/markets"

/** @throws MedusaError NOT_FOUND when the path names no legal entity */
export async function companyOf(req: AuthenticatedMedusaRequest): Promise<EntityFacts> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const entity = await entityFacts(knex, req.scope.resolve(MARKETS_MODULE), req.params.id)
  if (!entity) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Company ${req.params.id} was not found.`)
  }
  return entity
}
