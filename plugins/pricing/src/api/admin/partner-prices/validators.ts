import { z } from "@medusajs/framework/zod"
import { AgreedPrices } from "../../utils/agreed-price"

export const AdminWritePartnerPrices = z
  .object({ entity_id: z.string().min(1).max(100), prices: AgreedPrices })
  .strict()

export type AdminWritePartnerPricesType = z.infer<typeof AdminWritePartnerPrices>
