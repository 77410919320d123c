import { z } from "@medusajs/framework/zod"
import { PERMISSIONS, SCOPES } from "../../../../domain/permissions"

const GRANT = z
  .object({
    scope: z.enum(SCOPES),
    limit_minor: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).nullable(),
  })
  .strict()

export const StoreEditRole = z
  .object({
    name: z.string().trim().min(1).max(80),
    grants: z.partialRecord(z.enum(PERMISSIONS), GRANT),
  })
  .strict()
