import { Button, Table, usePrompt } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { MergeView } from "../../../base-contract"
import { useAct, useBaseWords } from "../../lib/use-base"
import { BaseFrame } from "./base-frame"

function Row({ merge, reload }: { merge: MergeView; reload: () => void }) {
  const { t, language } = useBaseWords()
  const act = useAct()
  const ask = usePrompt()
  const { id, survivor, duplicate, state, merged_by, merged_at } = merge
  const undo = async () => {
    const texts = { title: t("undo_title"), description: t("undo_text", { name: duplicate.name }) }
    const words = { confirmText: t("undo"), cancelText: t("cancel") }
    if (await ask({ ...texts, ...words, variant: "confirmation" })) {
      await act(`/merges/${id}/undo`, {}, () => t("undone"))
      reload()
    }
  }
  return (
    <Table.Row>
      <Table.Cell>{duplicate.name}</Table.Cell>
      <Table.Cell>
        <Link to={`/companies/${survivor.id}`} className="text-ui-fg-interactive">
          {survivor.name}
        </Link>
      </Table.Cell>
      <Table.Cell className="text-ui-fg-subtle">
        {merged_by}, {new Date(merged_at).toLocaleString(language)}
      </Table.Cell>
      <Table.Cell className="text-right">
        {state === "merged" ? (
          <Button size="small" variant="transparent" onClick={() => void undo()}>
            {t("undo")}
          </Button>
        ) : (
          t("state_undone")
        )}
      </Table.Cell>
    </Table.Row>
  )
}

/** The latest merges, each with its way back. */
export function MergesTable({ merges, reload }: { merges: MergeView[]; reload: () => void }) {
  const { t } = useBaseWords()
  return (
    <BaseFrame name="merges">
      <Table>
        <Table.Header>
          <Table.Row>
            {["merged_one", "into", "by", ""].map((column) => (
              <Table.HeaderCell key={column}>{column && t(column)}</Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {merges.map((merge) => (
            <Row key={merge.id} merge={merge} reload={reload} />
          ))}
        </Table.Body>
      </Table>
    </BaseFrame>
  )
}
