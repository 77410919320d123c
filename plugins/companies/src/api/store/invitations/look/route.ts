import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { InvitationOffer } from "../../../../contract"
import { lookAtInvitation } from "../../../../house/people/accept-invitation"
import type { StoreTokenType } from "../validators"

export async function POST(
  req: MedusaRequest<StoreTokenType>,
  res: MedusaResponse<{ invitation: InvitationOffer }>
) {
  res.json({ invitation: await lookAtInvitation(req.scope, req.validatedBody.token) })
}
