import { z } from "@medusajs/framework/zod"
import { Discounts } from "../../../utils/discounts"

export const StoreSetSellingDiscounts = z
  .object({ price_status: z.string().min(1).max(100), discounts: Discounts })
  .strict()

export type StoreSetSellingDiscountsType = z.infer<typeof StoreSetSellingDiscounts>
