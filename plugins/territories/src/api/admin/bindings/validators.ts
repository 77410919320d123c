import { z } from "@medusajs/framework/zod"
import { BASES } from "../../../domain/reason"
import { ID, PAGE } from "../../utils/validators"

export const AdminListBindings = z
  .object({
    q: z.string().max(100).optional(),
    basis: z.enum([...BASES] as [string, ...string[]]).optional(),
    seller_id: ID.optional(),
    ...PAGE,
  })
  .strict()

export type AdminListBindingsType = z.infer<typeof AdminListBindings>
