import { z } from "@medusajs/framework/zod"

const VERDICT = z.enum(["agree", "refuse", "return"])
const COMMENT = z.string().trim().max(2_000).optional()
const MAX_PAGE = 200
const MAX_IDS = 200

export const StoreListApprovals = z
  .object({
    view: z.enum(["decide", "sent", "all"]).default("decide"),
    limit: z.coerce.number().int().min(1).max(MAX_PAGE).default(100),
    offset: z.coerce.number().int().min(0).default(0),
  })
  .strict()

export const StoreDecide = z
  .object({
    ids: z.array(z.string().min(1).max(100)).min(1).max(MAX_IDS),
    verdict: VERDICT,
    comment: COMMENT,
  })
  .strict()

const TOKEN = z.string().min(1).max(200)

export const StoreViewLink = z.object({ token: TOKEN }).strict()
export const StoreDecideByLink = z
  .object({ token: TOKEN, verdict: VERDICT, comment: COMMENT })
  .strict()

export type StoreListApprovalsType = z.infer<typeof StoreListApprovals>
export type StoreDecideType = z.infer<typeof StoreDecide>
export type StoreViewLinkType = z.infer<typeof StoreViewLink>
export type StoreDecideByLinkType = z.infer<typeof StoreDecideByLink>
