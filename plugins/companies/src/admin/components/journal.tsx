import { Table } from "@medusajs/ui"
import { Pager, Rows, Section, useFormat, useResource } from "@orac/admin-kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AuditPage } from "../../contract"

const SIZE = 20

/** What has been changed in the company's house lately, and by whom. */
export function Journal({ companyId }: { companyId: string }) {
  const { t } = useTranslation("companies")
  const { moment } = useFormat()
  const [offset, setOffset] = useState(0)
  const audit = useResource<AuditPage>(
    `/admin/companies/${companyId}/audit?limit=${SIZE}&offset=${offset}`
  )
  const { data } = audit
  return (
    <Section title={t("journal")} from={audit}>
      {data && (
        <Rows columns={[t("when"), t("who"), t("what"), t("subject")]} empty={t("journal_empty")}>
          {data.entries.map(({ id, at, actor, action, subject }) => (
            <Table.Row key={id}>
              <Table.Cell className="whitespace-nowrap">{moment(at)}</Table.Cell>
              <Table.Cell>{actor}</Table.Cell>
              <Table.Cell>{t(`action_${action.replace(".", "_")}`)}</Table.Cell>
              <Table.Cell className="max-w-72 truncate" title={subject}>
                {subject}
              </Table.Cell>
            </Table.Row>
          ))}
        </Rows>
      )}
      {data && <Pager offset={offset} size={SIZE} count={data.count} onChange={setOffset} />}
    </Section>
  )
}
