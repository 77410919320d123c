import { z } from "@medusajs/framework/zod"

const PartnerPrice = z
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

export const AdminWritePartnerPrices = z
  .object({
    entity_id: z.string().min(1).max(100),
    prices: z.array(PartnerPrice).min(1).max(1000),
  })
  .strict()

export type AdminWritePartnerPricesType = z.infer<typeof AdminWritePartnerPrices>
