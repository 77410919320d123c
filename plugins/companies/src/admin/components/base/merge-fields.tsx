import { Table } from "@medusajs/ui"
import type { MergePreview } from "../../../base-contract"
import type { MergeField } from "../../../domain/base/merge"
import { FIELD_WORDS } from "../../../domain/base/words"
import { useBaseWords } from "../../lib/use-base"

/** All that a value holds, in one line. */
const inWords = (value: unknown): string => {
  if (value === null || value === undefined || value === "") {
    return ""
  }
  const parts = typeof value === "object" ? Object.values(value).map(inWords) : [String(value)]
  return parts.filter(Boolean).join(", ")
}

interface MergeFieldsProps {
  preview: MergePreview
  taken: ReadonlySet<MergeField>
  onTake: (field: MergeField, isTaken: boolean) => void
}

/** Field by field, whose value stays. */
export function MergeFields({ preview, taken, onTake }: MergeFieldsProps) {
  const { t, language } = useBaseWords()
  const sides = ["survivor", "duplicate"] as const
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>{t("field")}</Table.HeaderCell>
          <Table.HeaderCell>{t("stays", { name: preview.survivor.name })}</Table.HeaderCell>
          <Table.HeaderCell>{t("goes", { name: preview.duplicate.name })}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {preview.fields.map((row) => (
          <Table.Row key={row.field}>
            <Table.Cell className="text-ui-fg-subtle">
              {FIELD_WORDS[row.field][language]}
            </Table.Cell>
            {sides.map((side) => (
              <Table.Cell key={side} className="whitespace-normal py-2">
                <label className="flex items-start gap-2">
                  {!row.same && (
                    <input
                      type="radio"
                      name={row.field}
                      className="mt-1"
                      checked={taken.has(row.field) === (side === "duplicate")}
                      onChange={() => onTake(row.field, side === "duplicate")}
                    />
                  )}
                  <span>{inWords(row[side]) || "—"}</span>
                </label>
              </Table.Cell>
            ))}
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}
