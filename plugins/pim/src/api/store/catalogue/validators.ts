import { z } from "@medusajs/framework/zod"
import { isCategoryCode } from "../../../domain/categories"
import { SORTS } from "../../../domain/list-query"

const flag = z.enum(["true", "false"]).transform((value) => value === "true")
const millimetres = z.coerce.number().int().min(0).max(100_000)
const text = z.string().max(100)

export const StoreListArticles = z
  .object({
    category: z.string().refine(isCategoryCode, "unknown category"),
    q: text,
    material: z.union([text.transform((value) => [value]), z.array(text).max(50)]),
    flexible: flag,
    light: flag,
    height_min: millimetres,
    height_max: millimetres,
    width_min: millimetres,
    width_max: millimetres,
  })
  .partial()
  .extend({
    sort: z.enum(SORTS).default("relevance"),
    limit: z.coerce.number().int().min(1).max(200).default(48),
    offset: z.coerce.number().int().min(0).max(100_000).default(0),
  })
  .strict()

export const StoreSuggest = z
  .object({ q: text.min(1), limit: z.coerce.number().int().min(1).max(20).default(8) })
  .strict()

export type StoreSuggestType = z.infer<typeof StoreSuggest>
