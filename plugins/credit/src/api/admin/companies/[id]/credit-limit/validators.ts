import { z } from "@medusajs/framework/zod"

export const AdminSetLimit = z
  .object({
    limit_minor: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).nullable(),
    reason: z.string().trim().min(1).max(500),
  })
  .strict()

export type AdminSetLimitType = z.infer<typeof AdminSetLimit>
