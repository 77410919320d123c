import { z } from "@medusajs/framework/zod"

const REASON = z.string().trim().min(1).max(1000)

export const AdminListQueue = z
  .object({
    limit: z.coerce.number().int().min(1).max(200).default(50),
    offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  })
  .strict()

export const AdminDecideOffer = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("take") }).strict(),
  z
    .object({
      kind: z.literal("offer"),
      seller_id: z.string().min(1).max(100),
      reason: REASON,
    })
    .strict(),
  z.object({ kind: z.literal("cancel"), reason: REASON }).strict(),
])

export type AdminListQueueType = z.infer<typeof AdminListQueue>
export type AdminDecideOfferType = z.infer<typeof AdminDecideOffer>
