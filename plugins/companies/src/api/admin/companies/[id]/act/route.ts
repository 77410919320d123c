import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { AdminActingLink } from "../../../../../contract"
import { startActing } from "../../../../../acting/start-acting"
import { staffName } from "../../../../utils/staff-name"
import type { AdminActType } from "../../validators"

/** For a person who is logged in to the admin; a key of a program acts for nobody. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminActType>,
  res: MedusaResponse<AdminActingLink>
) {
  if (req.auth_context.actor_type !== "user") {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "Log in to the admin to act for a company."
    )
  }
  const { token, expires_at } = await startActing(req.scope, {
    ...req.validatedBody,
    entity_id: req.params.id,
    staff: await staffName(req),
  })
  const portal = (process.env.PUBLIC_URL || "http://localhost:8000").replace(/\/+$/, "")
  res.status(201).json({
    url: `${portal}/acting?token=${encodeURIComponent(token)}`,
    expires_at: expires_at.toISOString(),
  })
}
