"use client"

import { useLocale, useTranslations } from "use-intl/react"
import type { PlanSegmentView } from "@orac/sourcing/contract"
import { formatShortDay } from "@/lib/format/date"
import { formatMoney } from "@/lib/format/money"
import { formatKilograms } from "@/lib/format/number"
import { localText } from "@/lib/i18n/locales"
import styles from "./plans.module.css"

interface Props {
  segments: PlanSegmentView[]
  currency?: string
}

/** The shipments of a plan: from where, how much, when, and why that warehouse is part of it. */
export function PlanLanes({ segments, currency }: Props) {
  const t = useTranslations("pad")
  const common = useTranslations("common")
  const locale = useLocale()
  return (
    <span className={styles.lanes} role="list">
      {segments.map((segment) => (
        <span key={segment.source.id} className={styles.lane} role="listitem">
          <b>{localText(segment.source.city, locale)}</b>
          <span>{t("plan_arrives", { date: formatShortDay(segment.arrival_date, locale) })}</span>
          <small>
            {t("plan_parcels", { count: segment.parcels })},{" "}
            {common("kg", { value: formatKilograms(segment.weight_g, locale) })}
          </small>
          <Reasons segment={segment} currency={currency} />
        </span>
      ))}
    </span>
  )
}

function Reasons({ segment, currency }: { segment: PlanSegmentView; currency?: string }) {
  const t = useTranslations("pad")
  const locale = useLocale()
  return segment.reasons.map(({ code, facts }) => {
    const amount = Number(facts.amount ?? 0)
    const isSaid = code !== "CHEAPER_BY" || (amount > 0 && currency)
    return (
      isSaid && (
        <small key={code}>
          {t(`reason_${code}`, {
            count: Array.isArray(facts.line_ids) ? facts.line_ids.length : 1,
            days: Number(facts.days ?? 0),
            amount: currency ? formatMoney(amount, currency, locale) : "",
          })}
        </small>
      )
    )
  })
}
