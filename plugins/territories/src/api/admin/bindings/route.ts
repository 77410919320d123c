import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { bindingList } from "../../../queries/binding-list"
import type { AdminListBindingsType } from "./validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const filter = req.validatedQuery as AdminListBindingsType
  const { limit, offset } = filter
  res.json({ ...(await bindingList(knex, filter)), limit, offset })
}
