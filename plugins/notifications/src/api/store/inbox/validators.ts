import { z } from "@medusajs/framework/zod"

export const StoreGetInbox = z
  .object({
    limit: z.coerce.number().int().min(0).max(100).default(20),
    offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
    language: z.string().max(20).optional(),
  })
  .strict()

export type StoreGetInboxType = z.infer<typeof StoreGetInbox>

export const StoreReadInbox = z.union([
  z.object({ ids: z.array(z.string().min(1).max(64)).min(1).max(100) }).strict(),
  z.object({ all: z.literal(true) }).strict(),
])

export type StoreReadInboxType = z.infer<typeof StoreReadInbox>
