import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { viewLink } from "../../../../approvals/by-link"
import type { StoreViewLinkType } from "../../approvals/validators"

export const POST = async (
  req: AuthenticatedMedusaRequest<StoreViewLinkType>,
  res: MedusaResponse
) => {
  const reader = req.auth_context?.actor_id ?? null
  res.json({ link: await viewLink(req.scope, req.validatedBody.token, reader) })
}
