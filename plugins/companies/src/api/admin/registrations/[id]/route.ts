import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { registrationDetail } from "../../../../queries/registration/staff-views"
import { officeOf } from "../../../../registration/office"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { id } = req.params
  const registration = /^[\w-]+$/.test(id)
    ? await registrationDetail(officeOf(req.scope), id)
    : null
  if (!registration) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Registration ${id} was not found.`)
  }
  res.json({ registration })
}
