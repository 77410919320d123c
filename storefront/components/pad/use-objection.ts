"use client"

import { useLocale, useTranslations } from "use-intl/react"
import { formatMoney } from "@/lib/format/money"
import { usePad } from "./pad-context"
import type { PricedPlan } from "./sum-box"

/** What still stands between the pad and an order, with the step that helps; null when nothing does. */
export function useObjection(plan: PricedPlan | null): string | null {
  const t = useTranslations("pad")
  const locale = useLocale()
  const { snapshot, rows, rights } = usePad()
  const { pad, status } = snapshot
  if (!rights.place && !rights.request) {
    return t("why_not_right")
  }
  if (!rows.length) {
    return t("why_not_empty")
  }
  if (pad.unresolved.length) {
    return t("why_not_rows", { count: pad.unresolved.length })
  }
  if (status !== "saved") {
    return t("why_not_saving")
  }
  const missing = pad.minimum_order_minor - (pad.totals?.goods_minor ?? Infinity)
  if (pad.totals && missing > 0) {
    const money = (minor: number) => formatMoney(minor, pad.totals?.currency_code ?? "", locale)
    return t("why_not_minimum", {
      minimum: money(pad.minimum_order_minor),
      missing: money(missing),
    })
  }
  return plan ? null : t("why_not_plan")
}
