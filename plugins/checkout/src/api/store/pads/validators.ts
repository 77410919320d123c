import { z } from "@medusajs/framework/zod"
import { MAX_QUANTITY } from "../../../domain/reading/quantity"

const NAME = z.string().trim().min(1).max(120)
const SKU = z.string().min(1).max(100)
const MODE = z.enum(["append", "replace"]).default("append")

export const StorePadName = z.object({ name: NAME }).strict()

/** Larger texts are refused by their bytes, in words. */
export const StorePadText = z.object({ text: z.string(), mode: MODE }).strict()

export const StorePadFile = z.object({ mode: MODE })

export const StorePadLines = z
  .object({
    changes: z
      .array(z.object({ sku: SKU, quantity: z.number().int().min(0).max(MAX_QUANTITY) }).strict())
      .min(1)
      .max(5_000),
    since_version: z.number().int().min(0).optional(),
  })
  .strict()

export const StorePadRow = z
  .object({
    sku: SKU,
    quantity: z.number().int().min(1).max(MAX_QUANTITY).optional(),
    learn: z.boolean().default(false),
  })
  .strict()

export const StorePadPlans = z.object({ explain: z.boolean().default(false) }).strict()

export const StorePlacePad = z
  .object({
    pad_version: z.number().int(),
    plan: z.string().min(1).max(64),
    expected_total_minor: z.number().int().min(0),
    purchase_order_number: z.string().trim().max(100).optional(),
    comment: z.string().trim().max(2_000).optional(),
    cost_centre_id: z.string().max(100).optional(),
  })
  .strict()

export const StoreCheckApproval = StorePlacePad.pick({
  pad_version: true,
  plan: true,
  cost_centre_id: true,
})

export type StoreCheckApprovalType = z.infer<typeof StoreCheckApproval>
export type StorePadNameType = z.infer<typeof StorePadName>
export type StorePadTextType = z.infer<typeof StorePadText>
export type StorePadLinesType = z.infer<typeof StorePadLines>
export type StorePadRowType = z.infer<typeof StorePadRow>
export type StorePadPlansType = z.infer<typeof StorePadPlans>
export type StorePlacePadType = z.infer<typeof StorePlacePad>
