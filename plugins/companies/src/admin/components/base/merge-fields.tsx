import { Table } from "@medusajs/ui"
import { Cell, Rows, useFormat } from "@orac/admin-kit"
import type { MergePreview } from "../../../base-contract"
import type { MergeField } from "../../../domain/base/merge"
import { FIELD_WORDS, PRICE_STATUS_WORDS } from "../../../domain/base/words"
import { useBaseWords } from "../../lib/use-base"

/** All that a value says to people, in one line: a number with its name, a place without its coordinates. */
const inWords = (value: unknown): string => {
  if (typeof value !== "object" || value === null) {
    return typeof value === "string" ? value : ""
  }
  if ("code" in value && "value" in value) {
    return `${String(value.code).toUpperCase()} ${value.value}`
  }
  return Object.values(value).map(inWords).filter(Boolean).join(", ")
}

interface MergeFieldsProps {
  preview: MergePreview
  taken: ReadonlySet<MergeField>
  onTake: (field: MergeField, isTaken: boolean) => void
}

const SIDES = ["survivor", "duplicate"] as const

/** Field by field, whose value stays. */
export function MergeFields({ preview, taken, onTake }: MergeFieldsProps) {
  const { t } = useBaseWords()
  const { say } = useFormat()
  const shown = (field: MergeField, value: unknown) => {
    const text = inWords(value)
    return (field === "price_status" && say(PRICE_STATUS_WORDS[text] ?? null)) || text
  }
  const stays = t("stays", { name: preview.survivor.name })
  const goes = t("goes", { name: preview.duplicate.name })
  return (
    <Rows columns={[t("field"), stays, goes]}>
      {preview.fields.map((row) => (
        <Table.Row key={row.field}>
          <Table.Cell>{say(FIELD_WORDS[row.field])}</Table.Cell>
          {SIDES.map((side) => (
            <Cell key={side}>
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
                <span>{shown(row.field, row[side]) || "–"}</span>
              </label>
            </Cell>
          ))}
        </Table.Row>
      ))}
    </Rows>
  )
}
