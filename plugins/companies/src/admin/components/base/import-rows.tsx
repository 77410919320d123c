import { StatusBadge, Table, Text } from "@medusajs/ui"
import { Cell, figures, Figure, Rows } from "@orac/admin-kit"
import type { ImportRow } from "../../../base-contract"
import { useBaseWords } from "../../lib/use-base"
import { useFieldName } from "../../lib/use-field-name"

const COLORS = { new: "green", update: "blue", same: "grey", error: "red" } as const

const shown = (value: unknown): string =>
  typeof value === "object" && value !== null
    ? Object.values(value).flat().map(shown).join(", ")
    : String(value ?? "")

/** What a row would change, what is wrong with it, or what it may double. */
function Details({ row }: { row: ImportRow }) {
  const { t } = useBaseWords()
  const nameOf = useFieldName()
  return (
    <>
      {row.problems.map(({ field, code, facts }) => (
        <Text key={`${field} ${code}`} size="small">
          {nameOf(field)}: {t(`problem_${code}`, { ...facts, defaultValue: code })}
        </Text>
      ))}
      {row.changes.map(({ field, before, after }) => (
        <Text key={field} size="small">
          {nameOf(field)}: <s className="text-ui-fg-muted">{shown(before)}</s> {shown(after)}
        </Text>
      ))}
      {row.suspects.map(({ id, name, reasons }) => (
        <Text key={id} size="small">
          {t("may_be", { name, reasons: reasons.map((one) => t(`reason_${one}`)).join(", ") })}
        </Text>
      ))}
    </>
  )
}

export function ImportRows({ rows }: { rows: ImportRow[] }) {
  const { t } = useBaseWords()
  const words = ["kind", "company", "tax_id", "details"].map((column) => t(column))
  return (
    <Rows columns={[figures(t("row")), ...words]} empty={t("empty")}>
      {rows.map((row) => (
        <Table.Row key={row.row}>
          <Figure className="w-px">{row.row}</Figure>
          <Table.Cell>
            <StatusBadge color={COLORS[row.kind]} className="whitespace-nowrap">
              {t(`kind_${row.kind}`)}
            </StatusBadge>
          </Table.Cell>
          <Cell>{row.name}</Cell>
          <Table.Cell className="tabular-nums">{row.tax_id}</Table.Cell>
          <Cell>
            <Details row={row} />
          </Cell>
        </Table.Row>
      ))}
    </Rows>
  )
}
