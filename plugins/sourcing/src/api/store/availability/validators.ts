import { z } from "@medusajs/framework/zod"

export const StoreAvailability = z
  .object({ skus: z.array(z.string().min(1).max(100)).min(1).max(1000) })
  .strict()

export type StoreAvailabilityType = z.infer<typeof StoreAvailability>
