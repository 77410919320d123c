import type { MedusaResponse } from "@medusajs/framework/http"
import { makePrimaryWorkflow } from "../../../../../workflows/make-primary"
import type { PartnerRequest } from "../../../../utils/partner-request"

export async function POST(req: PartnerRequest, res: MedusaResponse) {
  const { id, group_id } = req.partner.entity
  await makePrimaryWorkflow(req.scope).run({ input: { entity_id: id, group_id } })
  res.json({ primary_entity_id: id })
}
