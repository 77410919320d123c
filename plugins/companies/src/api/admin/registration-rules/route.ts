import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { officeOf } from "../../../registration/office"
import { rulesView } from "../../../registration/rules-view"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json(rulesView(officeOf(req.scope)))
}
