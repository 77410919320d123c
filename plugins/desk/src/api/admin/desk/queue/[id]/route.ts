import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendRefusal, staffName } from "@orac/companies"
import { deskTools } from "../../../../../offers/desk-tools"
import { decideAsStaff } from "../../../../../offers/staff"
import type { AdminDecideOfferType } from "../../validators"

export async function POST(
  req: AuthenticatedMedusaRequest<AdminDecideOfferType>,
  res: MedusaResponse
) {
  const { id } = req.params
  const decision = req.validatedBody
  const by = await staffName(req)
  const refusal = await decideAsStaff(deskTools(req.scope), { id, by, decision })
  if (refusal) {
    return sendRefusal(res, [refusal])
  }
  res.json({ id })
}
