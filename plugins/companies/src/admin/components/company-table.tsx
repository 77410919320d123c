import { Table } from "@medusajs/ui"
import { Figure, figures, PageLink, Rows } from "@orac/admin-kit"
import { useTranslation } from "react-i18next"
import type { AdminCompanyRow } from "../../contract"
import { EntityStatus } from "./status-badge"

function Row({ company }: { company: AdminCompanyRow }) {
  return (
    <Table.Row>
      <Table.Cell>
        <PageLink to={`/companies/${company.id}`}>{company.name}</PageLink>
      </Table.Cell>
      <Table.Cell>{company.group_name}</Table.Cell>
      <Table.Cell className="tabular-nums">{company.tax_id}</Table.Cell>
      <Table.Cell>{company.city}</Table.Cell>
      <Table.Cell>{company.market_code.toUpperCase()}</Table.Cell>
      <Figure>{company.employee_count}</Figure>
      <Table.Cell>
        <EntityStatus status={company.status} />
      </Table.Cell>
    </Table.Row>
  )
}

export function CompanyTable({ companies }: { companies: AdminCompanyRow[] }) {
  const { t } = useTranslation("companies")
  const columns = [
    ...["name", "group", "tax_id", "city", "market"].map((column) => t(column)),
    figures(t("employees")),
    t("status"),
  ]
  return (
    <Rows columns={columns} empty={t("empty")}>
      {companies.map((company) => (
        <Row key={company.id} company={company} />
      ))}
    </Rows>
  )
}
