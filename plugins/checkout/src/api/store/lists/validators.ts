import { z } from "@medusajs/framework/zod"
import { MAX_QUANTITY } from "../../../domain/reading/quantity"

const NAME = z.string().trim().min(1).max(120)
const LINES = z
  .array(
    z
      .object({
        sku: z.string().min(1).max(100),
        quantity: z.number().int().min(1).max(MAX_QUANTITY),
      })
      .strict()
  )
  .max(5_000)

export const StoreCreateList = z.object({ name: NAME, lines: LINES.default([]) }).strict()
export const StoreUpdateList = z.object({ name: NAME.optional(), lines: LINES.optional() }).strict()
export const StoreToPad = z.object({ pad_id: z.string().max(100).optional() }).strict()

export type StoreCreateListType = z.infer<typeof StoreCreateList>
export type StoreUpdateListType = z.infer<typeof StoreUpdateList>
export type StoreToPadType = z.infer<typeof StoreToPad>
