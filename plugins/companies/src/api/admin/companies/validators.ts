import { z } from "@medusajs/framework/zod"

export const AdminListCompanies = z
  .object({
    q: z.string().max(100).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
    offset: z.coerce.number().int().min(0).default(0),
  })
  .strict()

export const AdminGetAudit = z
  .object({
    limit: z.coerce.number().int().min(1).max(200).default(20),
    offset: z.coerce.number().int().min(0).default(0),
  })
  .strict()

export const AdminAct = z
  .object({ reason: z.string().trim().min(3).max(500), may_order: z.boolean().default(false) })
  .strict()

export type AdminGetAuditType = z.infer<typeof AdminGetAudit>
export type AdminActType = z.infer<typeof AdminAct>
export type AdminListCompaniesType = z.infer<typeof AdminListCompanies>
