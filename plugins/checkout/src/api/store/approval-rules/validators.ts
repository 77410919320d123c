import { z } from "@medusajs/framework/zod"
import type { Condition } from "../../../domain/approvals/condition"

const MAX_MINOR = 1_000_000_000_000
const MINOR = z.number().int().min(0).max(MAX_MINOR)
const PERCENT = z.number().min(0).max(100)
const DAYS = z.number().int().min(0).max(3_650)
const CODE = z.string().min(1).max(100)
const MAX_DEPTH = 3

const LEAVES = [
  z.object({ kind: z.literal("total_over"), minor: MINOR }).strict(),
  z.object({ kind: z.literal("credit_share_over"), percent: PERCENT }).strict(),
  z.object({ kind: z.literal("overdue_days_over"), days: DAYS }).strict(),
  z.object({ kind: z.literal("budget_exceeded") }).strict(),
  z
    .object({ kind: z.literal("line_count_over"), count: z.number().int().min(0).max(5_000) })
    .strict(),
  z.object({ kind: z.literal("product_group"), codes: z.array(CODE).min(1).max(100) }).strict(),
  z.object({ kind: z.literal("below_list_over"), percent: PERCENT }).strict(),
  z.object({ kind: z.literal("new_address") }).strict(),
  z.object({ kind: z.literal("first_order") }).strict(),
  z.object({ kind: z.literal("preorder_share_over"), percent: PERCENT }).strict(),
  z
    .object({ kind: z.literal("spend_over"), minor: MINOR, days: z.number().int().min(1).max(366) })
    .strict(),
] as const

const condition = (depth: number): z.ZodType<Condition> => {
  if (!depth) {
    return z.union(LEAVES)
  }
  const parts = z
    .array(condition(depth - 1))
    .min(1)
    .max(20)
  return z.union([
    ...LEAVES,
    z.object({ kind: z.literal("all"), of: parts }).strict(),
    z.object({ kind: z.literal("any"), of: parts }).strict(),
  ])
}

const APPROVER = z.union([
  z.object({ kind: z.literal("role"), role: CODE }).strict(),
  z.object({ kind: z.literal("person"), employee_id: CODE }).strict(),
  z.object({ kind: z.literal("manager") }).strict(),
])

const STEP = z
  .object({
    need: z.union([z.enum(["any", "all"]), z.number().int().min(1).max(20)]),
    of: z.array(APPROVER).min(1).max(20),
  })
  .strict()

const MOMENT = z.string().datetime().nullable()

export const StoreApprovalRule = z
  .object({
    node_id: CODE,
    name: z.string().trim().min(1).max(120),
    roles: z.array(CODE).max(50),
    when: condition(MAX_DEPTH),
    steps: z.array(STEP).min(1).max(10),
    deadline_hours: z.number().int().min(1).max(720),
    on_timeout: z.enum(["remind", "escalate", "refuse"]),
    active_from: MOMENT,
    active_to: MOMENT,
  })
  .strict()
  .refine(
    ({ active_from: from, active_to: to }) => !from || !to || Date.parse(from) < Date.parse(to),
    {
      message: "A rule must end after it begins.",
      path: ["active_to"],
    }
  )

export type StoreApprovalRuleType = z.infer<typeof StoreApprovalRule>
