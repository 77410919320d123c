import { z } from "@medusajs/framework/zod"
import { Discounts } from "../../../../../utils/discounts"

export const StoreSetClientDiscounts = z.object({ discounts: Discounts }).strict()

export type StoreSetClientDiscountsType = z.infer<typeof StoreSetClientDiscounts>
