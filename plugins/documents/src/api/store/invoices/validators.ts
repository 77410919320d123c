import { z } from "@medusajs/framework/zod"

export const StoreListInvoices = z
  .object({
    side: z.enum(["bought", "sold"]).default("bought"),
    from: z.iso.date().optional(),
    to: z.iso.date().optional(),
    order_id: z.string().max(100).optional(),
    q: z.string().trim().max(100).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
    offset: z.coerce.number().int().min(0).default(0),
  })
  .strict()

export type StoreListInvoicesType = z.infer<typeof StoreListInvoices>
