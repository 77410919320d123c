import { z } from "@medusajs/framework/zod"

export const StorePrices = z
  .object({
    lines: z
      .array(
        z
          .object({
            sku: z.string().min(1).max(100),
            quantity: z.number().int().min(1).max(1_000_000),
          })
          .strict()
      )
      .min(1)
      .max(1000),
  })
  .strict()

export type StorePricesType = z.infer<typeof StorePrices>
