import { z } from "@medusajs/framework/zod"

export const AdminExplainPrice = z
  .object({
    entity_id: z.string().min(1).max(100),
    sku: z.string().min(1).max(100),
    quantity: z.number().int().min(1).max(1_000_000),
    /** A moment, or a day that stands for its start in UTC. */
    date: z.coerce.date().optional(),
  })
  .strict()

export type AdminExplainPriceType = z.infer<typeof AdminExplainPrice>
