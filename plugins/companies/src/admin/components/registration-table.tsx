import { Table } from "@medusajs/ui"
import { Cell, PageLink, Rows, useFormat } from "@orac/admin-kit"
import { useTranslation } from "react-i18next"
import type { AdminRegistrationRow } from "../../contract"
import { useReason } from "../lib/registration-texts"
import { StateBadge } from "./registration-badges"

const COLUMNS = ["company", "tax_id", "country", "email", "state", "reasons"] as const

function Row({ row }: { row: AdminRegistrationRow }) {
  const { t } = useTranslation("registrations")
  const { moment } = useFormat()
  const reason = useReason()
  return (
    <Table.Row>
      <Cell sub={row.kind === "recheck" && t("kind_recheck")}>
        <PageLink to={`/registrations/${row.id}`}>{row.name || t("unnamed")}</PageLink>
      </Cell>
      <Table.Cell className="tabular-nums">{row.tax_id ?? "–"}</Table.Cell>
      <Table.Cell>{row.country.toUpperCase()}</Table.Cell>
      <Table.Cell>{row.email ?? "–"}</Table.Cell>
      <Cell sub={t("since", { at: moment(row.state_since) })} className="whitespace-nowrap">
        <StateBadge state={row.state} />
      </Cell>
      <Cell>{row.reasons.map(reason).join("; ")}</Cell>
    </Table.Row>
  )
}

interface RegistrationTableProps {
  rows: AdminRegistrationRow[]
  empty: string
}

export function RegistrationTable({ rows, empty }: RegistrationTableProps) {
  const { t } = useTranslation("registrations")
  return (
    <Rows columns={COLUMNS.map((column) => t(column))} empty={empty}>
      {rows.map((row) => (
        <Row key={row.id} row={row} />
      ))}
    </Rows>
  )
}
