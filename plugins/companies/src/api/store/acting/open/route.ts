import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { openActing } from "../../../../acting/open-acting"
import type { StoreTokenType } from "../../invitations/validators"

export async function POST(req: MedusaRequest<StoreTokenType>, res: MedusaResponse) {
  res.json(await openActing(req.scope, req.validatedBody.token))
}
