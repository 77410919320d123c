import { z } from "@medusajs/framework/zod"

const line = z.string().trim().max(200)

export const StoreSetInvoiceDetails = z
  .object({
    number_prefix: z.string().regex(/^[A-Z0-9]{1,6}$/),
    director: line,
    accountant: line,
    phone: line,
    email: z.union([z.literal(""), z.email().max(200)]),
  })
  .strict()

export type StoreSetInvoiceDetailsType = z.infer<typeof StoreSetInvoiceDetails>
