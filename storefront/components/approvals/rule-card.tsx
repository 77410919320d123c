import type { ApprovalRules, ApprovalRuleView, Approver, Step } from "@orac/checkout/contract"
import { Confirm } from "@/components/ui/confirm"
import { roleName } from "@/components/house/role-name"
import type { Session } from "@/lib/api/session"
import { isNested } from "@/lib/approvals/rule-draft"
import { formatDayOf } from "@/lib/format/date"
import { localText } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import { conditionText } from "./reason-text"
import { RemoveRule } from "./remove-rule"
import { RuleForm } from "./rule-form"
import type { RuleWords } from "./rule-words"
import styles from "./approvals.module.css"

interface Props {
  session: Session
  view: ApprovalRules
  rule: ApprovalRuleView
  words: RuleWords
}

/** A rule as sentences, and the form that changes it. */
export function RuleCard({ session, view, rule, words }: Props) {
  const { locale, entity } = session
  const t = translator(locale, "approval_rules")
  const place = { locale, entityId: entity.id }
  const node = view.choices.nodes.find(({ id }) => id === rule.node_id)
  return (
    <li>
      <h2>{rule.name}</h2>
      <p>{sentenceOf({ session, view, rule })}</p>
      <p className={styles.quiet}>
        {t("deadline", {
          hours: rule.deadline_hours,
          what: t(`timeout_${rule.on_timeout}`),
        })}
        {periodOf(session, rule)}
        {node ? ` · ${t("place", { name: node.name })}` : ` · ${t("above")}`}
        {` · ${t("version", { version: rule.version, name: rule.updated_by })}`}
      </p>
      {rule.editable && (
        <>
          {isNested(rule.when) ? (
            <p className={styles.quiet}>{t("nested")}</p>
          ) : (
            <details>
              <summary>{t("edit")}</summary>
              <RuleForm place={place} words={words} rule={rule} />
            </details>
          )}
          <Confirm
            id={`remove-${rule.id}`}
            label={t("remove")}
            about={rule.name}
            question={t("remove_question", { name: rule.name })}
            cancel={translator(locale, "common")("cancel")}
            isPlain
          >
            <RemoveRule place={place} id={rule.id} />
          </Confirm>
        </>
      )}
    </li>
  )
}

/** " · from 1 January 2027 · until 31 January 2027", where the rule has bounds. */
function periodOf({ locale, entity }: Session, { active_from, active_to }: ApprovalRuleView) {
  const t = translator(locale, "approval_rules")
  const day = (moment: string) => formatDayOf(moment, locale, entity.time_zone)
  return [
    active_from && ` · ${t("from_day", { day: day(active_from) })}`,
    active_to && ` · ${t("until_day", { day: day(active_to) })}`,
  ]
}

/** "When the total is above 5,000, orders of buyers: first the manager, then any of finance." */
function sentenceOf({ session, view, rule }: Omit<Props, "words">): string {
  const { locale } = session
  const t = translator(locale, "approval_rules")
  const approvals = translator(locale, "approvals")
  const groups = Object.fromEntries(
    view.choices.product_groups.map(({ code, name }) => [code, localText(name, locale)])
  )
  const role = (code: string) =>
    roleName(locale, view.choices.roles.find((one) => one.code === code) ?? { code, name: null })
  const who = (approver: Approver) => {
    switch (approver.kind) {
      case "manager":
        return approvals("who_manager")
      case "role":
        return approvals("who_role", { name: role(approver.role) })
      case "person":
        return (
          view.choices.people.find(({ employee_id }) => employee_id === approver.employee_id)
            ?.name ?? "—"
        )
    }
  }
  const step = ({ need, of }: Step) => {
    const names = of.map(who).join(", ")
    if (need === "any" || need === 1) {
      return of.length > 1 ? approvals("need_any", { names }) : names
    }
    return need === "all"
      ? approvals("need_all", { names })
      : approvals("need_number", { need, names })
  }
  const when = conditionText(approvals, rule.when, {
    locale,
    currency: rule.currency_code ?? view.currency_code,
    groups,
  })
  const [first, ...next] = rule.steps.map(step)
  return [
    t("sentence_when", { when }),
    rule.roles.length
      ? t("sentence_who", { roles: rule.roles.map(role).join(", ") })
      : t("sentence_all"),
    t("sentence_then", { first }),
    ...next.map((text) => t("sentence_next", { next: text })),
  ].join(", ")
}
