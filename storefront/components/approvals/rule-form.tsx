"use client"

import { useActionState, useState } from "react"
import { useTranslations } from "use-intl/react"
import type { ApprovalRuleView } from "@orac/checkout/contract"
import { RefusalText } from "@/components/ui/refusal-text"
import button from "@/components/ui/button.module.css"
import {
  NEW_CONDITION,
  NEW_STEP,
  type RuleDraft,
  ruleDraft,
  ruleOf,
} from "@/lib/approvals/rule-draft"
import { type ApprovalPlace, type RuleOutcome, saveRule } from "./actions"
import { ConditionRow } from "./condition-row"
import { RuleHead } from "./rule-head"
import type { RuleWords } from "./rule-words"
import { Simulation } from "./simulation"
import { StepRow } from "./step-row"
import styles from "./approvals.module.css"

interface Props {
  place: ApprovalPlace
  words: RuleWords
  rule: ApprovalRuleView | null
}

const replaced = <T,>(list: readonly T[], index: number, value: T): T[] =>
  list.map((one, at) => (at === index ? value : one))
const without = <T,>(list: readonly T[], index: number): T[] => list.filter((_, at) => at !== index)

/** Writes a rule or changes one; what it would have stopped is told before it is saved. */
export function RuleForm({ place, words, rule }: Props) {
  const t = useTranslations("approval_rules")
  const [draft, setDraft] = useState<RuleDraft>(() =>
    ruleDraft(rule, words.nodes[0]?.value ?? "", words)
  )
  const set = (values: Partial<RuleDraft>) => setDraft((before) => ({ ...before, ...values }))
  const written = () => ruleOf(draft, words)
  const [outcome, submit, isWorking] = useActionState<RuleOutcome>(
    () => saveRule(place, written(), rule?.id ?? null),
    null
  )
  const { conditions, steps } = draft
  return (
    <form action={submit} className={styles.form}>
      <RuleHead draft={draft} words={words} onChange={set} />
      <fieldset>
        <legend>{t("conditions")}</legend>
        {conditions.map((condition, index) => (
          <ConditionRow
            key={index}
            condition={condition}
            words={rule?.currency_code ? { ...words, currency: rule.currency_code } : words}
            onChange={(one) => set({ conditions: replaced(conditions, index, one) })}
            onDrop={() => set({ conditions: without(conditions, index) })}
          />
        ))}
        <button
          type="button"
          className={button.quiet}
          onClick={() => set({ conditions: [...conditions, NEW_CONDITION] })}
        >
          {t("add_condition")}
        </button>
      </fieldset>
      <fieldset>
        <legend>{t("steps")}</legend>
        {steps.map((step, index) => (
          <StepRow
            key={index}
            step={step}
            number={index + 1}
            words={words}
            onChange={(one) => set({ steps: replaced(steps, index, one) })}
            onDrop={() => set({ steps: without(steps, index) })}
          />
        ))}
        <button
          type="button"
          className={button.quiet}
          onClick={() => set({ steps: [...steps, NEW_STEP] })}
        >
          {t("add_step")}
        </button>
      </fieldset>
      <Simulation place={place} written={written} />
      <div className={styles.bar}>
        <button className={button.primary} aria-busy={isWorking}>
          {t("save")}
        </button>
        <div role="status">
          {outcome === "failed" && t("failed")}
          {outcome !== null && outcome !== "failed" && <RefusalText body={outcome} />}
        </div>
      </div>
    </form>
  )
}
