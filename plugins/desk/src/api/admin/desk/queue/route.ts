import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { staffQueue } from "../../../../queries/order-offers"
import type { AdminListQueueType } from "../validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const page = req.validatedQuery as AdminListQueueType
  res.json({ ...(await staffQueue(knex, page)), ...page })
}
