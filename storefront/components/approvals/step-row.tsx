"use client"

import { useTranslations } from "use-intl/react"
import button from "@/components/ui/button.module.css"
import type { StepDraft } from "@/lib/approvals/rule-draft"
import type { RuleWords } from "./rule-words"
import styles from "./approvals.module.css"

const NEEDS = ["any", "all", "2", "3", "4", "5"]

interface Props {
  step: StepDraft
  number: number
  words: RuleWords
  onChange: (step: StepDraft) => void
  onDrop: () => void
}

export function StepRow({ step, number, words, onChange, onDrop }: Props) {
  const t = useTranslations("approval_rules")
  return (
    <div className={styles.row} role="group" aria-label={t("step", { step: number })}>
      <label>
        {t("who")}
        <select
          multiple
          required
          value={step.of}
          onChange={({ target }) =>
            onChange({ ...step, of: [...target.selectedOptions].map((option) => option.value) })
          }
        >
          <option value="manager">{t("who_manager")}</option>
          {words.roles.map(({ value, name }) => (
            <option key={value} value={`role:${value}`}>
              {t("who_role", { name })}
            </option>
          ))}
          {words.people.map(({ value, name }) => (
            <option key={value} value={`person:${value}`}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t("need")}
        <select
          value={step.need}
          onChange={({ target }) => onChange({ ...step, need: target.value })}
        >
          {NEEDS.map((need) => (
            <option key={need} value={need}>
              {need === "any" || need === "all" ? t(`need_${need}`) : need}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className={button.quiet} onClick={onDrop}>
        {t("drop")}
      </button>
    </div>
  )
}
