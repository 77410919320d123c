import { Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminRegistrationRow } from "../../contract"
import { useMoment, useReason } from "../lib/registration-texts"
import { StateBadge } from "./registration-badges"

const COLUMNS = ["company", "tax_id", "country", "email", "state", "since", "reasons"] as const

function Row({ row }: { row: AdminRegistrationRow }) {
  const { t } = useTranslation("registrations")
  const moment = useMoment()
  const reason = useReason()
  return (
    <Table.Row>
      <Table.Cell>
        <Link to={`/registrations/${row.id}`} className="text-ui-fg-interactive">
          {row.name || "—"}
        </Link>
        {row.kind === "recheck" && (
          <Text size="xsmall" className="text-ui-fg-subtle">
            {t("kind_recheck")}
          </Text>
        )}
      </Table.Cell>
      <Table.Cell className="tabular-nums">{row.tax_id ?? "—"}</Table.Cell>
      <Table.Cell>{row.country.toUpperCase()}</Table.Cell>
      <Table.Cell>{row.email ?? "—"}</Table.Cell>
      <Table.Cell>
        <StateBadge state={row.state} />
      </Table.Cell>
      <Table.Cell>{moment(row.state_since)}</Table.Cell>
      <Table.Cell>{row.reasons.map(reason).join("; ")}</Table.Cell>
    </Table.Row>
  )
}

export function RegistrationTable({ rows }: { rows: AdminRegistrationRow[] }) {
  const { t } = useTranslation("registrations")
  if (!rows.length) {
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
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </Table.Body>
    </Table>
  )
}
