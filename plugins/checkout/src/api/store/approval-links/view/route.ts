import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { viewLink } from "../../../../approvals/by-link"
import type { StoreViewLinkType } from "../../approvals/validators"

export const POST = async (req: MedusaRequest<StoreViewLinkType>, res: MedusaResponse) => {
  res.json({ link: await viewLink(req.scope, req.validatedBody.token) })
}
