import { StatusBadge, Table, Text } from "@medusajs/ui"
import type { ImportRow } from "../../../base-contract"
import { FIELD_WORDS } from "../../../domain/base/words"
import { useBaseWords } from "../../lib/use-base"

const COLORS = { new: "green", update: "blue", same: "grey", error: "red" } as const

const shown = (value: unknown): string =>
  typeof value === "object" && value !== null
    ? Object.values(value).flat().map(shown).join(", ")
    : String(value ?? "")

/** What a row would change, what is wrong with it, or what it may double. */
function Details({ row }: { row: ImportRow }) {
  const { t, language } = useBaseWords()
  const nameOf = (field: string) =>
    FIELD_WORDS[field]?.[language] ?? field.replace("legal_ids.", "").toUpperCase()
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
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          {["row", "kind", "company", "tax_id", "details"].map((column) => (
            <Table.HeaderCell key={column}>{t(column)}</Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {rows.map((row) => (
          <Table.Row key={row.row}>
            <Table.Cell className="tabular-nums">{row.row}</Table.Cell>
            <Table.Cell>
              <StatusBadge color={COLORS[row.kind]}>{t(`kind_${row.kind}`)}</StatusBadge>
            </Table.Cell>
            <Table.Cell>{row.name}</Table.Cell>
            <Table.Cell className="tabular-nums">{row.tax_id}</Table.Cell>
            <Table.Cell className="whitespace-normal py-2">
              <Details row={row} />
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}
