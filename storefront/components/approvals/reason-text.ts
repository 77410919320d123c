import type { Condition } from "@orac/checkout/contract"
import { formatMoney } from "@/lib/format/money"
import type { Locale } from "@/lib/i18n/locales"
import type { translator } from "@/lib/i18n/server"

export type ApprovalTexts = ReturnType<typeof translator<"approvals">>

type Leaf = Exclude<Condition, { kind: "all" } | { kind: "any" }>

/** What a simple condition says, as part of a sentence. */
export function leafText(
  t: ApprovalTexts,
  leaf: Leaf,
  {
    locale,
    currency,
    groups = {},
  }: { locale: Locale; currency: string; groups?: Record<string, string> }
): string {
  switch (leaf.kind) {
    case "total_over":
      return t("reason_total_over", { amount: formatMoney(leaf.minor, currency, locale) })
    case "spend_over":
      return t("reason_spend_over", {
        amount: formatMoney(leaf.minor, currency, locale),
        days: leaf.days,
      })
    case "product_group":
      return t("reason_product_group", {
        names: leaf.codes.map((code) => groups[code] ?? code).join(", "),
      })
    case "credit_share_over":
    case "below_list_over":
    case "preorder_share_over":
      return t(`reason_${leaf.kind}`, { percent: leaf.percent })
    case "overdue_days_over":
      return t("reason_overdue_days_over", { days: leaf.days })
    case "line_count_over":
      return t("reason_line_count_over", { count: leaf.count })
    default:
      return t(`reason_${leaf.kind}`)
  }
}

/** A whole condition as one sentence part. */
export function conditionText(
  t: ApprovalTexts,
  condition: Condition,
  words: Parameters<typeof leafText>[2]
): string {
  if (condition.kind !== "all" && condition.kind !== "any") {
    return leafText(t, condition, words)
  }
  const parts = condition.of.map((part) => {
    const text = conditionText(t, part, words)
    return part.kind === "all" || part.kind === "any" ? `(${text})` : text
  })
  return parts.join(t(condition.kind === "all" ? "and" : "or")) || t("always")
}
