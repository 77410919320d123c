import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { decideByLink } from "../../../../approvals/by-link"
import type { StoreDecideByLinkType } from "../../approvals/validators"

export const POST = async (req: MedusaRequest<StoreDecideByLinkType>, res: MedusaResponse) => {
  const { token, ...word } = req.validatedBody
  res.json({ result: await decideByLink(req.scope, token, word) })
}
