import { z } from "@medusajs/framework/zod"

const TEXT = z.string().trim().min(1).max(200)
const ID = z.string().min(1).max(100)

const DETAILS = {
  name: z.string().trim().min(1).max(120),
  branch: z
    .object({
      city: TEXT,
      address: TEXT,
      postal_code: z.string().trim().min(1).max(20),
      tax_registration: z
        .string()
        .trim()
        .max(30)
        .nullable()
        .transform((value) => value || null),
    })
    .strict()
    .optional(),
  cost_centre: z
    .object({
      code: z.string().trim().min(1).max(40),
      budget_minor: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).nullable(),
      budget_period: z.enum(["month", "quarter", "year"]),
      on_overrun: z.enum(["warn", "approval", "block"]),
    })
    .strict()
    .optional(),
}

export const StoreEditNode = z.object(DETAILS).strict()

export const StoreAddNode = z
  .object({ ...DETAILS, parent_id: ID, kind: z.enum(["branch", "cost_centre"]) })
  .strict()

export const StoreMoveNode = z.object({ parent_id: ID }).strict()

export const StoreMergeNode = z.object({ into_id: ID }).strict()

export type StoreMoveNodeType = z.infer<typeof StoreMoveNode>
export type StoreMergeNodeType = z.infer<typeof StoreMergeNode>
