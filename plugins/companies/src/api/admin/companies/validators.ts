import { z } from "@medusajs/framework/zod"

export const AdminListCompanies = z
  .object({
    q: z.string().max(100).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
    offset: z.coerce.number().int().min(0).default(0),
  })
  .strict()

export type AdminListCompaniesType = z.infer<typeof AdminListCompanies>
