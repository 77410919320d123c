import { z } from "@medusajs/framework/zod"
import { ID, PAGE } from "../../utils/validators"

export const AdminListProposals = z
  .object({
    status: z.enum(["open", "accepted", "refused", "outdated"]).default("open"),
    ...PAGE,
  })
  .strict()

export type AdminListProposalsType = z.infer<typeof AdminListProposals>

export const AdminDecideProposals = z
  .object({
    ids: z.array(ID).min(1).max(1000),
    accept: z.boolean(),
    note: z.string().trim().max(500).nullable().default(null),
  })
  .strict()

export type AdminDecideProposalsType = z.infer<typeof AdminDecideProposals>
