import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { sendRefusal } from "@orac/companies"
import { changeNetwork } from "../../../binding/change-network"
import { grantRight } from "../../../network/rights"
import { staffAuthor } from "../../utils/staff-author"
import type { AdminGrantRightType } from "./validators"

export async function POST(
  req: AuthenticatedMedusaRequest<AdminGrantRightType>,
  res: MedusaResponse
) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const author = await staffAuthor(req)
  const { result, effect } = (await changeNetwork(knex, author, (trx) =>
    grantRight(trx, req.validatedBody, author.by)
  ))!
  if ("code" in result) {
    return sendRefusal(res, [result], 422)
  }
  res.status(201).json({ id: result.id, effect })
}
