import { Badge, Text } from "@medusajs/ui"
import { useFormat } from "@orac/admin-kit"
import { useTranslation } from "react-i18next"
import type { AdminApproval, AdminApprovalStep } from "../../../contract"
import { useRuleName } from "../../lib/use-rule-name"

const BADGES = { done: "green", now: "orange", later: "grey", over: "grey" } as const

/** What made a rule ask, in words. */
function useReasons(currency: string) {
  const { t } = useTranslation("approvals")
  const { money } = useFormat()
  return ({ reasons }: AdminApprovalStep): string =>
    reasons
      .map(({ kind, ...facts }) =>
        t(`reason_${kind}`, {
          ...facts,
          ...("days" in facts && { count: facts.days }),
          ...("codes" in facts && { codes: facts.codes.join(", ") }),
          ...("minor" in facts && { amount: money(facts.minor, currency) }),
        })
      )
      .join(", ")
}

interface StepProps {
  step: AdminApprovalStep
  isLive: boolean
}

function Step({ step, isLive }: StepProps) {
  const { t } = useTranslation("approvals")
  const { moment } = useFormat()
  const { need, approvers, decisions, state } = step
  const names = approvers.map(({ name }) => name).join(", ")
  const who = need === 1 ? "need_any" : need === approvers.length ? "need_all" : "need_number"
  return (
    <li className="flex flex-col gap-1">
      <div className="flex items-center gap-2">
        <Text size="small">
          {t("step", { number: step.step + 1 })}:{" "}
          {names ? t(who, { count: need, names }) : t("nobody")}
        </Text>
        {isLive && (
          <Badge size="2xsmall" color={BADGES[state]}>
            {t(`step_${state}`)}
          </Badge>
        )}
      </div>
      {decisions.map(({ by, verdict, comment, at, by_link }) => (
        <Text key={`${by} ${at}`} size="small" className="text-ui-fg-subtle">
          {[moment(at), `${by}: ${t(`verdict_${verdict}`)}`, comment, by_link && t("by_link")]
            .filter(Boolean)
            .join(" · ")}
        </Text>
      ))}
    </li>
  )
}

interface ApprovalRuleProps {
  rule: AdminApproval["rules"][number]
  steps: AdminApprovalStep[]
  currency: string
  isLive: boolean
}

/** A rule that asked: why, who had to agree, what they said, and what happens when nobody answers. */
export function ApprovalRule({ rule, steps, currency, isLive }: ApprovalRuleProps) {
  const { t } = useTranslation("approvals")
  const ruleName = useRuleName()
  const reasonsOf = useReasons(currency)
  const timeout = t(`timeout_${rule.on_timeout}`, { count: rule.deadline_hours })
  return (
    <div className="flex flex-col gap-2 px-6 py-4">
      <div>
        <Text size="small" weight="plus">
          {ruleName(rule)}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {[steps[0] && t("because", { why: reasonsOf(steps[0]) }), timeout]
            .filter(Boolean)
            .join(" ")}
        </Text>
      </div>
      <ol className="flex flex-col gap-2">
        {steps.map((step) => (
          <Step key={step.step} step={step} isLive={isLive} />
        ))}
      </ol>
    </div>
  )
}
