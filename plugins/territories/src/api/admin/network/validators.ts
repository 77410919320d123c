import { z } from "@medusajs/framework/zod"
import { ID } from "../../utils/validators"

const HOUR = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Write the time as HH:MM.")

function isTimeZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: zone }))
  } catch {
    return false
  }
}

export const AdminSetSeller = z
  .object({
    entity_id: ID,
    role: z.enum(["distributor", "dealer"]),
    parent_id: ID.nullable().default(null),
    capacity: z.number().int().min(0).max(1_000_000).nullable().default(null),
    lat: z.number().min(-90).max(90).nullable().default(null),
    lon: z.number().min(-180).max(180).nullable().default(null),
    time_zone: z.string().max(60).refine(isTimeZone, "There is no such time zone."),
    work_from: HOUR.default("09:00"),
    work_to: HOUR.default("18:00"),
    response_hours: z.number().int().min(1).max(500).default(4),
  })
  .strict()
  .refine(({ work_from, work_to }) => work_to > work_from, {
    message: "Work must end after it begins.",
  })

export type AdminSetSellerType = z.infer<typeof AdminSetSeller>
