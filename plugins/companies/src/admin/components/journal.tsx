import { Container, Heading, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AuditPage } from "../../contract"
import { useResource } from "../lib/use-resource"
import { LoadError } from "./load-error"

/** What has been changed in the company's house lately, and by whom. */
export function Journal({ companyId }: { companyId: string }) {
  const { t, i18n } = useTranslation("companies")
  const { data, error, reload } = useResource<AuditPage>(`/admin/companies/${companyId}/audit`)
  if (error) {
    return <LoadError message={error} retry={reload} />
  }
  const moment = new Intl.DateTimeFormat(i18n.language, { dateStyle: "short", timeStyle: "short" })
  return (
    <Container className="overflow-hidden p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("journal")}
      </Heading>
      {data && !data.entries.length && (
        <Text className="px-6 pb-4 text-ui-fg-subtle">{t("journal_empty")}</Text>
      )}
      <Table>
        <Table.Body>
          {data?.entries.map(({ id, at, actor, action, subject }) => (
            <Table.Row key={id}>
              <Table.Cell className="tabular-nums">{moment.format(new Date(at))}</Table.Cell>
              <Table.Cell>{actor}</Table.Cell>
              <Table.Cell>{t(`action_${action.replace(".", "_")}`)}</Table.Cell>
              <Table.Cell>{subject}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Container>
  )
}
