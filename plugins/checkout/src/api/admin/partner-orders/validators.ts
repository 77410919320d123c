import { z } from "@medusajs/framework/zod"
import { STATUS } from "../../store/partner-orders/validators"

/** `status` may come several times. */
export const AdminListPartnerOrders = z
  .object({
    q: z.string().trim().max(100).optional(),
    entity_id: z.string().max(100).optional(),
    status: z
      .union([STATUS, z.array(STATUS)])
      .transform((value) => [value].flat())
      .optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
    offset: z.coerce.number().int().min(0).default(0),
  })
  .strict()

export type AdminListPartnerOrdersType = z.infer<typeof AdminListPartnerOrders>
