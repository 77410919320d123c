import { Table } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { BaseFindingRow } from "../../../base-contract"
import { factsInWords, FIELD_WORDS, FINDING_WORDS } from "../../../domain/base/words"
import { useBaseWords } from "../../lib/use-base"

const COLUMNS = ["company", "tax_id", "finding", "field", "details"] as const

export function FindingsTable({ findings }: { findings: BaseFindingRow[] }) {
  const { t, language } = useBaseWords()
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
        {findings.map(({ id, entity_id, name, tax_id, code, field, facts }) => (
          <Table.Row key={id}>
            <Table.Cell>
              <Link to={`/companies/${entity_id}`} className="text-ui-fg-interactive">
                {name.trim() || entity_id}
              </Link>
            </Table.Cell>
            <Table.Cell className="tabular-nums">{tax_id}</Table.Cell>
            <Table.Cell>{FINDING_WORDS[code][language]}</Table.Cell>
            <Table.Cell>
              {FIELD_WORDS[field]?.[language] ?? field.replace("legal_ids.", "").toUpperCase()}
            </Table.Cell>
            <Table.Cell className="text-ui-fg-subtle">{factsInWords(facts, language)}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}
