import { z } from "@medusajs/framework/zod"
import { COUNTRY, DAY, ID } from "../../utils/validators"

const Row = z
  .object({
    seller_id: ID,
    country: COUNTRY,
    tax_id: z.string().trim().min(3).max(40),
    kind: z.enum(["orders", "customer_list"]),
    orders: z.number().int().min(0).max(1_000_000).default(0),
    since: DAY,
    until: DAY,
  })
  .strict()
  .refine(({ since, until }) => until >= since, {
    message: "The last dealing must not lie before the first.",
  })

export const AdminRecordDealings = z
  .object({ source: z.string().trim().min(1).max(200), rows: z.array(Row).min(1).max(20_000) })
  .strict()

export type AdminRecordDealingsType = z.infer<typeof AdminRecordDealings>
