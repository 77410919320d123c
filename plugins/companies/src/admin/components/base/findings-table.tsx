import { Table } from "@medusajs/ui"
import { Cell, PageLink, Rows, useFormat } from "@orac/admin-kit"
import type { BaseFindingRow } from "../../../base-contract"
import { factsInWords, FINDING_WORDS } from "../../../domain/base/words"
import { useBaseWords } from "../../lib/use-base"
import { useFieldName } from "../../lib/use-field-name"

const COLUMNS = ["company", "tax_id", "finding", "field", "details"] as const

interface FindingsTableProps {
  findings: BaseFindingRow[]
  empty: string
}

export function FindingsTable({ findings, empty }: FindingsTableProps) {
  const { t, language } = useBaseWords()
  const { say } = useFormat()
  const nameOf = useFieldName()
  return (
    <Rows columns={COLUMNS.map((column) => t(column))} empty={empty}>
      {findings.map(({ id, entity_id, name, tax_id, code, field, facts }) => (
        <Table.Row key={id}>
          <Cell>
            <PageLink to={`/companies/${entity_id}`}>{name.trim() || entity_id}</PageLink>
          </Cell>
          <Table.Cell className="tabular-nums">{tax_id}</Table.Cell>
          <Cell>{say(FINDING_WORDS[code])}</Cell>
          <Cell>{nameOf(field)}</Cell>
          <Cell>{factsInWords(facts, language)}</Cell>
        </Table.Row>
      ))}
    </Rows>
  )
}
