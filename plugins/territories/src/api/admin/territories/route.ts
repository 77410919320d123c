import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { sendRefusal } from "@orac/companies"
import { territoryTree } from "../../../queries/territory-tree"
import { addTerritory } from "../../../network/territories"
import { staffAuthor } from "../../utils/staff-author"
import type { AdminAddTerritoryType } from "./validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ territories: await territoryTree(knex) })
}

/** A new territory alone serves nobody: no rule needs to run. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminAddTerritoryType>,
  res: MedusaResponse
) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { by } = await staffAuthor(req)
  const added = await knex.transaction((trx) => addTerritory(trx, req.validatedBody, by))
  if ("code" in added) {
    return sendRefusal(res, [added], 422)
  }
  res.status(201).json(added)
}
