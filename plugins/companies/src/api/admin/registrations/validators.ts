import { z } from "@medusajs/framework/zod"
import { STATES } from "../../../domain/registration/states"

export const AdminListRegistrations = z
  .object({
    q: z.string().max(100).optional(),
    state: z.enum(STATES).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
    offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  })
  .strict()

export type AdminListRegistrationsType = z.infer<typeof AdminListRegistrations>

const note = z.string().trim().max(1_000)

export const AdminDecideRegistration = z.discriminatedUnion("decision", [
  z.object({ decision: z.enum(["approve", "recheck"]), note: note.optional() }).strict(),
  z.object({ decision: z.enum(["reject", "ask_documents"]), note: note.min(3) }).strict(),
])

export type AdminDecideRegistrationType = z.infer<typeof AdminDecideRegistration>
