import { z } from "@medusajs/framework/zod"

export const StoreSetClientTerms = z
  .object({
    limit_minor: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).nullable(),
    net_days: z.number().int().min(0).max(365),
    prepayment_percent: z.number().int().min(0).max(100),
    reason: z.string().trim().min(1).max(500),
  })
  .strict()

export type StoreSetClientTermsType = z.infer<typeof StoreSetClientTerms>
