import { z } from "@medusajs/framework/zod"

export const StoreListEntries = z
  .object({
    limit: z.coerce.number().int().min(1).max(200).default(50),
    offset: z.coerce.number().int().min(0).max(100_000).default(0),
  })
  .strict()

export type StoreListEntriesType = z.infer<typeof StoreListEntries>
