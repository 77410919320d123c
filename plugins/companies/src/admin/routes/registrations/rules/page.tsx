import { Table } from "@medusajs/ui"
import {
  crumb,
  type Fact,
  FactList,
  Loaded,
  Rows,
  Section,
  useFormat,
  useResource,
} from "@orac/admin-kit"
import { useTranslation } from "react-i18next"
import type { AdminRegistrationRules } from "../../../../contract"
import { CheckBadge } from "../../../components/registration-badges"

function Checks({ rules }: Pick<AdminRegistrationRules, "rules">) {
  const { t } = useTranslation("registrations")
  return (
    <Section level="h1" title={t("rules_title")} hint={t("rules_lead")}>
      <Rows columns={[t("check"), t("outcome"), t("means")]}>
        {rules.map(({ check, status, outcome }, at) => (
          <Table.Row key={`${check} ${status}`}>
            <Table.Cell>{check !== rules[at - 1]?.check && t(`check_${check}`)}</Table.Cell>
            <Table.Cell>
              <CheckBadge status={status} />
            </Table.Cell>
            <Table.Cell>{t(`outcome_${outcome}`)}</Table.Cell>
          </Table.Row>
        ))}
      </Rows>
    </Section>
  )
}

function useLimits({ thresholds, deadline_days }: AdminRegistrationRules): Fact[] {
  const { t } = useTranslation("registrations")
  return [
    [t("alike"), thresholds.alike],
    [t("unlike"), thresholds.unlike],
    [t("young_days"), t("days", { count: thresholds.young_days })],
    ...Object.entries(deadline_days).map(([state, count]): Fact => [
      t("deadline_of", { state: t(`state_${state}`) }),
      t("days", { count }),
    ]),
  ]
}

function Limits({ rules }: { rules: AdminRegistrationRules }) {
  const { t } = useTranslation("registrations")
  const { say } = useFormat()
  const facts = rules.registries.map(({ market, name, discloses }): Fact => [
    say(market),
    `${name}, ${t("discloses")} ${discloses.map((one) => t(`disclosed_${one}`, { defaultValue: one })).join(", ")}`,
  ])
  return (
    <>
      <Section title={t("thresholds")}>
        <FactList facts={useLimits(rules)} />
      </Section>
      <Section title={t("registries")}>
        <FactList facts={facts} />
      </Section>
    </>
  )
}

const RulesPage = () => (
  <Loaded from={useResource<AdminRegistrationRules>("/admin/registration-rules")}>
    {(rules) => (
      <div className="flex flex-col gap-3">
        <Checks rules={rules.rules} />
        <Limits rules={rules} />
      </div>
    )}
  </Loaded>
)

export const handle = crumb("registrations", "rules")

export default RulesPage
