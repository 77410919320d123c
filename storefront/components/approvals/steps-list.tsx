"use client"

import { useLocale, useTranslations } from "use-intl/react"
import type { ApprovalStepView } from "@orac/checkout/contract"
import type { Locale } from "@/lib/i18n/locales"
import { useGroupNames } from "@/components/ui/group-names"
import { leafText } from "./reason-text"
import styles from "./approvals.module.css"

interface Props {
  steps: ApprovalStepView[]
  currency: string
}

/** Who agrees, step by step, and why; with what is done already. */
export default function StepsList({ steps, currency }: Props) {
  return (
    <ol className={styles.way} data-testid="approval-steps">
      {steps.map((step) => (
        <Step key={`${step.rule_id}:${step.step}`} step={step} currency={currency} />
      ))}
    </ol>
  )
}

function Step({ step, currency }: { step: ApprovalStepView; currency: string }) {
  const t = useTranslations("approvals")
  const locale = useLocale() as Locale
  const groups = useGroupNames()
  const { rule_id, rule_name, approvers, agreed, need, wanted, state, reasons } = step
  const names = approvers.map(({ name }) => name).join(", ")
  const title =
    rule_id === "order-limit" || rule_id === "budget"
      ? t(`rule_${rule_id}`)
      : t("rule", { name: rule_name })
  const who = !approvers.length
    ? t("nobody")
    : approvers.length === 1
      ? names
      : wanted.need === "all"
        ? t("need_all", { names })
        : need > 1
          ? t("need_number", { need, names })
          : t("need_any", { names })
  return (
    <li data-state={state}>
      <p>
        <b>{who}</b> <span className={styles.quiet}>{t(`step_${state}`)}</span>
      </p>
      {step.step === 0 && (
        <p className={styles.quiet}>
          {title}
          {rule_name &&
            `: ${reasons.map((leaf) => leafText(t, leaf, { locale, currency, groups })).join("; ")}`}
        </p>
      )}
      {agreed.length > 0 && (
        <p className={styles.quiet}>
          {t("agreed", { names: agreed.map(({ name }) => name).join(", ") })}
        </p>
      )}
    </li>
  )
}
