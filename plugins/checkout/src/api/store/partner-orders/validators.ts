import { z } from "@medusajs/framework/zod"
import type { OrderSort } from "../../../contract"

export const STATUS = z.enum([
  "placed",
  "confirmed",
  "part_shipped",
  "shipped",
  "delivered",
  "cancelled",
])

const SORTS = [
  "placed_at",
  "-placed_at",
  "display_id",
  "-display_id",
  "arrival_date",
  "-arrival_date",
  "total",
  "-total",
] as const satisfies readonly OrderSort[]

/** `status` may come several times. */
export const StoreListPartnerOrders = z
  .object({
    status: z
      .union([STATUS, z.array(STATUS)])
      .transform((value) => [value].flat())
      .optional(),
    from: z.iso.date().optional(),
    to: z.iso.date().optional(),
    q: z.string().trim().max(100).optional(),
    placed_by: z.string().trim().max(100).optional(),
    order: z.enum(SORTS).default("-placed_at"),
    limit: z.coerce.number().int().min(1).max(200).default(50),
    offset: z.coerce.number().int().min(0).default(0),
  })
  .strict()

export const StoreReorder = z
  .object({
    pad_id: z.string().max(100).optional(),
    name: z.string().trim().min(1).max(120).optional(),
  })
  .strict()

export type StoreListPartnerOrdersType = z.infer<typeof StoreListPartnerOrders>
export type StoreReorderType = z.infer<typeof StoreReorder>
