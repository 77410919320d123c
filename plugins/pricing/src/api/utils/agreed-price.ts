import { z } from "@medusajs/framework/zod"

/** An agreed price in a body: exactly one of a price in minor units and a percentage off the list. */
const AgreedPrice = z
  .object({
    sku: z.string().min(1).max(100),
    min_quantity: z.number().int().min(1).max(1_000_000).default(1),
    price_minor: z.number().int().min(1).max(2_000_000_000).optional(),
    percent: z.number().min(-100).max(100).multipleOf(0.01).optional(),
    valid_from: z.coerce.date().optional(),
    valid_to: z.coerce.date().optional(),
    document: z.string().min(1).max(200).optional(),
  })
  .strict()
  .refine((price) => (price.price_minor === undefined) !== (price.percent === undefined), {
    message: "exactly one of price_minor and percent is needed",
  })
  .refine(({ valid_from, valid_to }) => !valid_from || !valid_to || valid_from < valid_to, {
    message: "valid_to must be after valid_from",
  })

/** So many are written at once at the most. */
export const AgreedPrices = z.array(AgreedPrice).min(1).max(1000)
