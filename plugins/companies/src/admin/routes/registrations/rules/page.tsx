import { Container, Heading, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminRegistrationRules } from "../../../../contract"
import { LoadError } from "../../../components/load-error"
import { CheckBadge } from "../../../components/registration-badges"
import { useResource } from "../../../lib/use-resource"

function Thresholds({ rules }: { rules: AdminRegistrationRules }) {
  const { t, i18n } = useTranslation("registrations")
  const { alike, unlike, young_days } = rules.thresholds
  const language = i18n.language.slice(0, 2)
  return (
    <Container className="flex flex-col gap-1">
      <Heading level="h2">{t("thresholds")}</Heading>
      <Text size="small">
        {t("alike")} {alike}, {t("unlike")} {unlike}. {t("young_days")}{" "}
        {t("days", { count: young_days })}
      </Text>
      <Heading level="h2" className="mt-3">
        {t("deadlines")}
      </Heading>
      {Object.entries(rules.deadline_days).map(([state, count]) => (
        <Text size="small" key={state}>
          {t(`state_${state}`)}: {t("days", { count })}
        </Text>
      ))}
      <Heading level="h2" className="mt-3">
        {t("registries")}
      </Heading>
      {rules.registries.map(({ market, name, discloses }) => (
        <Text size="small" key={name}>
          {market[language] ?? market.en}: {name}, {t("discloses")} {discloses.join(", ")}
        </Text>
      ))}
    </Container>
  )
}

const RulesPage = () => {
  const { t } = useTranslation("registrations")
  const { data, error, reload } = useResource<AdminRegistrationRules>("/admin/registration-rules")
  if (error) {
    return <LoadError message={error} retry={reload} />
  }
  return (
    <div className="flex flex-col gap-3">
      <Container className="overflow-hidden p-0">
        <div className="px-6 py-4">
          <Heading level="h1">{t("rules_title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("rules_lead")}
          </Text>
        </div>
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("check")}</Table.HeaderCell>
              <Table.HeaderCell>{t("outcome")}</Table.HeaderCell>
              <Table.HeaderCell>{t("means")}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {data?.rules.map(({ check, status, outcome }) => (
              <Table.Row key={`${check} ${status}`}>
                <Table.Cell>{t(`check_${check}`)}</Table.Cell>
                <Table.Cell>
                  <CheckBadge status={status} />
                </Table.Cell>
                <Table.Cell>{t(`outcome_${outcome}`)}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </Container>
      {data && <Thresholds rules={data} />}
    </div>
  )
}

export default RulesPage
