"use client"

import { useTranslations } from "use-intl/react"
import type { RuleDraft } from "@/lib/approvals/rule-draft"
import type { RuleWords } from "./rule-words"
import styles from "./approvals.module.css"

const TIMEOUTS = ["remind", "escalate", "refuse"] as const

interface Props {
  draft: RuleDraft
  words: RuleWords
  onChange: (values: Partial<RuleDraft>) => void
}

/** What a rule is called, where it holds and for whom, and how long people have. */
export function RuleHead({ draft, words, onChange }: Props) {
  const t = useTranslations("approval_rules")
  return (
    <div className={styles.row}>
      <label>
        {t("field_name")}
        <input
          value={draft.name}
          required
          maxLength={120}
          onChange={({ target }) => onChange({ name: target.value })}
        />
      </label>
      <label>
        {t("field_place")}
        <select
          value={draft.node_id}
          onChange={({ target }) => onChange({ node_id: target.value })}
        >
          {words.nodes.map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t("field_roles")}
        <select
          multiple
          value={draft.roles}
          onChange={({ target }) =>
            onChange({ roles: [...target.selectedOptions].map((option) => option.value) })
          }
        >
          {words.roles.map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t("field_join")}
        <select
          value={draft.join}
          onChange={({ target }) => onChange({ join: target.value === "any" ? "any" : "all" })}
        >
          <option value="all">{t("join_all")}</option>
          <option value="any">{t("join_any")}</option>
        </select>
      </label>
      <label>
        {t("field_deadline")}
        <input
          inputMode="numeric"
          value={draft.deadline_hours}
          required
          onChange={({ target }) => onChange({ deadline_hours: target.value })}
        />
      </label>
      <label>
        {t("field_timeout")}
        <select
          value={draft.on_timeout}
          onChange={({ target }) =>
            onChange({ on_timeout: TIMEOUTS.find((one) => one === target.value) ?? "remind" })
          }
        >
          {TIMEOUTS.map((one) => (
            <option key={one} value={one}>
              {t(`timeout_${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t("field_from")}
        <input
          type="date"
          value={draft.from}
          onChange={({ target }) => onChange({ from: target.value })}
        />
      </label>
      <label>
        {t("field_to")}
        <input
          type="date"
          value={draft.to}
          min={draft.from || undefined}
          onChange={({ target }) => onChange({ to: target.value })}
        />
      </label>
    </div>
  )
}
