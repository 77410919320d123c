import type { ApprovalRules } from "@orac/checkout/contract"
import { roleName } from "@/components/house/role-name"
import type { Session } from "@/lib/api/session"
import type { Measures } from "@/lib/approvals/rule-draft"
import { localText } from "@/lib/i18n/locales"

/** What a rule may be made of, with its names in the reader's language. */
export interface RuleWords extends Measures {
  currency: string
  nodes: { value: string; name: string }[]
  roles: { value: string; name: string }[]
  people: { value: string; name: string }[]
  groups: { value: string; name: string }[]
}

export const ruleWords = (
  { choices, currency_code }: ApprovalRules,
  { locale, entity }: Session
): RuleWords => ({
  currency: currency_code,
  minorUnits: entity.minor_units,
  timeZone: entity.time_zone,
  nodes: choices.nodes.map(({ id, name }) => ({ value: id, name })),
  roles: choices.roles.map((role) => ({ value: role.code, name: roleName(locale, role) })),
  people: choices.people.map(({ employee_id, name }) => ({ value: employee_id, name })),
  groups: choices.product_groups.map(({ code, name }) => ({
    value: code,
    name: localText(name, locale),
  })),
})
