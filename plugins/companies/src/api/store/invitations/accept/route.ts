import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { acceptInvitation } from "../../../../house/people/accept-invitation"
import { sendNo } from "../../../utils/house-answer"
import type { StoreAcceptInvitationType } from "../validators"

export async function POST(
  req: AuthenticatedMedusaRequest<StoreAcceptInvitationType>,
  res: MedusaResponse
) {
  const customer_id = req.auth_context?.actor_id || undefined
  try {
    res.json(await acceptInvitation(req.scope, { ...req.validatedBody, customer_id }))
  } catch (error) {
    sendNo(res, error)
  }
}
