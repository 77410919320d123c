"use client"

import { useLocale, useTranslations } from "use-intl/react"
import type { ApprovalCheck } from "@orac/checkout/contract"
import StepsList from "@/components/approvals/steps-list"
import { formatMoney } from "@/lib/format/money"
import styles from "./rail.module.css"

/** Who has to agree before the order is placed, told before it is sent. */
export default function ApprovalPreview({
  check,
  currency,
}: {
  check: ApprovalCheck
  currency: string
}) {
  const t = useTranslations("approvals")
  const locale = useLocale()
  return (
    <section className={styles.note} data-testid="approval-preview">
      {check.over_budget_minor !== null && (
        <p>
          {t("pad_over_budget", {
            amount: formatMoney(check.over_budget_minor, currency, locale),
          })}
        </p>
      )}
      {check.needed && (
        <>
          <p>
            <b>{t("pad_needed")}</b>
          </p>
          <StepsList steps={check.steps} currency={currency} />
        </>
      )}
      {check.blocked.length > 0 && <p className={styles.bad}>{t("pad_blocked")}</p>}
    </section>
  )
}
