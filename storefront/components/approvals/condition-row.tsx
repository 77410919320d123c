"use client"

import { useTranslations } from "use-intl/react"
import button from "@/components/ui/button.module.css"
import { CONDITION_KINDS, type ConditionDraft } from "@/lib/approvals/rule-draft"
import type { RuleWords } from "./rule-words"
import styles from "./approvals.module.css"

const LABELS = {
  total_over: "amount",
  spend_over: "amount",
  credit_share_over: "percent",
  below_list_over: "percent",
  preorder_share_over: "percent",
  overdue_days_over: "days",
  line_count_over: "count",
} as const satisfies Partial<Record<ConditionDraft["kind"], string>>

const hasValue = (kind: ConditionDraft["kind"]): kind is keyof typeof LABELS => kind in LABELS

interface Props {
  condition: ConditionDraft
  words: RuleWords
  onChange: (condition: ConditionDraft) => void
  onDrop: () => void
}

export function ConditionRow({ condition, words, onChange, onDrop }: Props) {
  const t = useTranslations("approval_rules")
  const { kind, value, days, codes } = condition
  return (
    <div className={styles.row}>
      <label>
        {t("conditions")}
        <select
          value={kind}
          onChange={({ target }) =>
            onChange({ ...condition, kind: target.value as ConditionDraft["kind"] })
          }
        >
          {CONDITION_KINDS.map((one) => (
            <option key={one} value={one}>
              {t(`kind_${one}`)}
            </option>
          ))}
        </select>
      </label>
      {hasValue(kind) && (
        <label>
          {t(LABELS[kind], { currency: words.currency.toUpperCase() })}
          <input
            inputMode="decimal"
            value={value}
            required
            onChange={({ target }) => onChange({ ...condition, value: target.value })}
          />
        </label>
      )}
      {kind === "spend_over" && (
        <label>
          {t("days")}
          <input
            inputMode="numeric"
            value={days}
            required
            onChange={({ target }) => onChange({ ...condition, days: target.value })}
          />
        </label>
      )}
      {kind === "product_group" && (
        <label>
          {t("groups")}
          <select
            multiple
            value={codes}
            onChange={({ target }) =>
              onChange({
                ...condition,
                codes: [...target.selectedOptions].map((option) => option.value),
              })
            }
          >
            {words.groups.map((group) => (
              <option key={group.value} value={group.value}>
                {group.name}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="button" className={button.quiet} onClick={onDrop}>
        {t("drop")}
      </button>
    </div>
  )
}
