import { z } from "@medusajs/framework/zod"

export const AdminGetMessages = z
  .object({
    state: z.enum(["waiting", "sent", "refused", "given_up"]).optional(),
    q: z.string().max(100).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
    offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  })
  .strict()

export type AdminGetMessagesType = z.infer<typeof AdminGetMessages>
