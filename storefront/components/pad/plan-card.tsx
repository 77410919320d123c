"use client"

import { useLocale, useTranslations } from "use-intl/react"
import { formatShortDay } from "@/lib/format/date"
import { formatMoney } from "@/lib/format/money"
import { localText } from "@/lib/i18n/locales"
import { usePad } from "./pad-context"
import { PlanLanes } from "./plan-lanes"
import type { PricedPlan } from "./sum-box"
import styles from "./plans.module.css"

const ALL_PRESETS = 3

interface Props {
  plan: PricedPlan
  isChosen: boolean
  onChoose: () => void
}

export function PlanCard({ plan, isChosen, onChoose }: Props) {
  const t = useTranslations("pad")
  const locale = useLocale()
  const { snapshot, rights } = usePad()
  const parcels = plan.segments.reduce((sum, segment) => sum + segment.parcels, 0)
  const cities = [...new Set(plan.segments.map(({ source }) => localText(source.city, locale)))]
  const currency = snapshot.pad.totals?.currency_code
  const freight =
    plan.freight_minor === 0
      ? t("plan_free")
      : formatMoney(plan.freight_minor, currency ?? "", locale)
  return (
    <label className={styles.card} data-testid="plan-card">
      <input
        type="radio"
        name="plan"
        className="visually-hidden"
        checked={isChosen}
        onChange={onChoose}
      />
      <span className={styles.presets}>
        {plan.presets.length === ALL_PRESETS
          ? t("preset_all")
          : plan.presets.map((preset) => t(`preset_${preset}`)).join(" · ")}
      </span>
      <span className={styles.price}>{rights.prices && currency ? freight : ""}</span>
      <span className={styles.date}>
        {t("plan_arrives", { date: formatShortDay(plan.arrival_date, locale) })}
      </span>
      <span className={styles.parcels}>{t("plan_parcels", { count: parcels })}</span>
      {isChosen ? (
        <PlanLanes segments={plan.segments} currency={currency} />
      ) : (
        <span className={styles.cities}>{cities.join(", ")}</span>
      )}
    </label>
  )
}
