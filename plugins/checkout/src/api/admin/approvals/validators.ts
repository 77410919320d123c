import { z } from "@medusajs/framework/zod"
import { APPROVAL_STATES } from "../../../domain/approvals/states"

export const AdminListApprovals = z
  .object({
    q: z.string().trim().max(100).optional(),
    entity_id: z.string().max(100).optional(),
    state: z.enum(["live", ...APPROVAL_STATES]).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
    offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  })
  .strict()

export const AdminEndApproval = z.object({ reason: z.string().trim().min(3).max(500) }).strict()

export type AdminListApprovalsType = z.infer<typeof AdminListApprovals>
export type AdminEndApprovalType = z.infer<typeof AdminEndApproval>
