import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { decideByLink } from "../../../../approvals/by-link"
import type { StoreDecideByLinkType } from "../../approvals/validators"

export const POST = async (
  req: AuthenticatedMedusaRequest<StoreDecideByLinkType>,
  res: MedusaResponse
) => {
  const { token, ...word } = req.validatedBody
  const reader = req.auth_context?.actor_id ?? null
  res.json({ result: await decideByLink(req.scope, token, word, reader) })
}
