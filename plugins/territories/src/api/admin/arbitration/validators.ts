import { z } from "@medusajs/framework/zod"
import { ID, PAGE } from "../../utils/validators"

export const AdminListCases = z
  .object({ status: z.enum(["open", "decided"]).default("open"), ...PAGE })
  .strict()

export type AdminListCasesType = z.infer<typeof AdminListCases>

export const AdminDecideCase = z
  .object({ winner_id: ID, reason: z.string().trim().min(1).max(1000) })
  .strict()

export type AdminDecideCaseType = z.infer<typeof AdminDecideCase>
