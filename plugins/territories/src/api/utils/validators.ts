import { z } from "@medusajs/framework/zod"

export const PAGE = {
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
}

export const ID = z.string().min(1).max(100)

const isDay = (day: string) =>
  !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day)

export const DAY = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "Write the day as YYYY-MM-DD.")
  .refine(isDay, "There is no such day.")

export const COUNTRY = z
  .string()
  .regex(/^[a-zA-Z]{2}$/, "Write the country as two letters, such as ru.")
  .transform((code) => code.toLowerCase())
