"use client"

import { useLocale, useTranslations } from "use-intl/react"
import { CreditMeter } from "@/components/ui/credit-meter"
import { formatDay } from "@/lib/format/date"
import { formatMoney } from "@/lib/format/money"
import { usePad } from "./pad-context"
import type { PricedPlan } from "./sum-box"
import styles from "./rail.module.css"

/** What is left of the credit before and after this order. */
export function CreditBox({ plan }: { plan: PricedPlan | null }) {
  const t = useTranslations("pad")
  const locale = useLocale()
  const { credit, totals, approval } = usePad().snapshot.pad
  if (!credit) {
    return null
  }
  const money = (minor: number) => formatMoney(minor, credit.currency_code, locale)
  if (credit.limit_minor === null) {
    return (
      <section className={styles.box}>
        <h2>{t("credit")}</h2>
        <p className={styles.note}>{t("prepayment")}</p>
      </section>
    )
  }
  // What waits for approval is held already: it is part of what is used.
  const order = approval ? 0 : (plan?.total_minor ?? totals?.goods_minor ?? 0)
  const after = plan?.credit_after_minor ?? credit.available_minor - order
  return (
    <section className={styles.box}>
      <h2>{t("credit")}</h2>
      <CreditMeter limit={credit.limit_minor} used={credit.exposure_minor} planned={order} />
      <dl className={styles.facts}>
        <div>
          <dt>{t("credit_free")}</dt>
          <dd>{money(credit.available_minor)}</dd>
        </div>
        <div className={after < 0 ? styles.bad : undefined}>
          <dt>{t("credit_after")}</dt>
          <dd data-testid="credit-after">
            {after < 0 ? t("credit_short", { amount: money(-after) }) : money(after)}
          </dd>
        </div>
      </dl>
      <p className={styles.note}>
        {t("pay_until", { date: formatDay(credit.due_date_if_ordered_today, locale) })}
      </p>
    </section>
  )
}
