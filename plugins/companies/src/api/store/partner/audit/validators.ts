import { z } from "@medusajs/framework/zod"

export const StoreGetAudit = z
  .object({
    limit: z.coerce.number().int().min(1).max(200).default(50),
    offset: z.coerce.number().int().min(0).default(0),
  })
  .strict()

export type StoreGetAuditType = z.infer<typeof StoreGetAudit>
