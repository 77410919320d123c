import { z } from "@medusajs/framework/zod"
import { AgreedPrices } from "../../../../../utils/agreed-price"

export const StoreListAgreedPrices = z
  .object({
    q: z.string().trim().max(100).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
    offset: z.coerce.number().int().min(0).max(100_000).default(0),
  })
  .strict()

export type StoreListAgreedPricesType = z.infer<typeof StoreListAgreedPrices>

export const StoreWriteAgreedPrices = z.object({ prices: AgreedPrices }).strict()

export type StoreWriteAgreedPricesType = z.infer<typeof StoreWriteAgreedPrices>
