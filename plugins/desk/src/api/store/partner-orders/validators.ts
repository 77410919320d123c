import { z } from "@medusajs/framework/zod"

export const StoreDecideCounter = z
  .object({ offer_id: z.string().min(1).max(100), accept: z.boolean() })
  .strict()

export type StoreDecideCounterType = z.infer<typeof StoreDecideCounter>
