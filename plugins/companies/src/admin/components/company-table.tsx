import { Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminCompanyRow } from "../../contract"
import { EntityStatus } from "./status-badge"

const COLUMNS = ["name", "group", "tax_id", "city", "market", "employees", "status"] as const

function Row({ company }: { company: AdminCompanyRow }) {
  return (
    <Table.Row>
      <Table.Cell>
        <Link to={`/companies/${company.id}`} className="text-ui-fg-interactive">
          {company.name}
        </Link>
      </Table.Cell>
      <Table.Cell>{company.group_name}</Table.Cell>
      <Table.Cell className="tabular-nums">{company.tax_id}</Table.Cell>
      <Table.Cell>{company.city}</Table.Cell>
      <Table.Cell>{company.market_code.toUpperCase()}</Table.Cell>
      <Table.Cell className="tabular-nums">{company.employee_count}</Table.Cell>
      <Table.Cell>
        <EntityStatus status={company.status} />
      </Table.Cell>
    </Table.Row>
  )
}

export function CompanyTable({ companies }: { companies: AdminCompanyRow[] }) {
  const { t } = useTranslation("companies")
  if (!companies.length) {
    return <Text className="px-6 py-8 text-ui-fg-subtle">{t("empty")}</Text>
  }
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          {COLUMNS.map((column) => (
            <Table.HeaderCell key={column}>{t(column)}</Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {companies.map((company) => (
          <Row key={company.id} company={company} />
        ))}
      </Table.Body>
    </Table>
  )
}
