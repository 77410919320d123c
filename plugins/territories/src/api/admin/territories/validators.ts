import { z } from "@medusajs/framework/zod"
import { COUNTRY, ID } from "../../utils/validators"

const NAME = z.string().trim().min(1).max(100)
const PREFIX = z.string().trim().min(1).max(12)

export const AdminAddTerritory = z
  .object({
    parent_id: ID.nullable(),
    kind: z.enum(["area", "country", "region", "city", "postcodes"]),
    name: z.object({ ru: NAME, en: NAME }).strict(),
    country: COUNTRY.nullable(),
    cities: z.array(NAME).max(200).default([]),
    postcodes: z
      .array(z.object({ from: PREFIX, to: PREFIX }).strict())
      .max(200)
      .default([]),
  })
  .strict()

export type AdminAddTerritoryType = z.infer<typeof AdminAddTerritory>
