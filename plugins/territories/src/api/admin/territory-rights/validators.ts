import { z } from "@medusajs/framework/zod"
import { DAY, ID } from "../../utils/validators"

export const AdminGrantRight = z
  .object({
    territory_id: ID,
    seller_id: ID,
    exclusive: z.boolean(),
    priority: z.number().int().min(1).max(10_000).default(100),
    product_groups: z.array(z.string().trim().min(1).max(60)).max(50).default([]),
    valid_from: DAY,
    valid_to: DAY.nullable().default(null),
    note: z.string().trim().max(500).nullable().default(null),
  })
  .strict()
  .refine(({ valid_from, valid_to }) => valid_to === null || valid_to >= valid_from, {
    message: "The last day must not lie before the first.",
  })

export type AdminGrantRightType = z.infer<typeof AdminGrantRight>

export const AdminEndRight = z.object({ reason: z.string().trim().min(1).max(500) }).strict()

export type AdminEndRightType = z.infer<typeof AdminEndRight>
