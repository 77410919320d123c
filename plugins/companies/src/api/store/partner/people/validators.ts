import { z } from "@medusajs/framework/zod"

const ID = z.string().min(1).max(100)
const MOMENT = z.iso.datetime({ offset: true })

export const StoreInvite = z
  .object({
    email: z.string().trim().toLowerCase().pipe(z.email().max(200)),
    name: z.string().trim().min(1).max(120),
    node_id: ID,
    role: ID,
    locale: z.enum(["ru", "en"]),
  })
  .strict()

export const StoreEditSeat = z
  .object({
    node_id: ID,
    role: ID,
    valid_from: MOMENT.nullable(),
    valid_to: MOMENT.nullable(),
  })
  .strict()

export const StoreDelegate = z
  .object({ seat_id: ID, employee_id: ID, valid_from: MOMENT.nullable(), valid_to: MOMENT })
  .strict()
