import { Button, Table } from "@medusajs/ui"
import { ACTIONS, PageLink, Rows, Section, useFormat, useSure } from "@orac/admin-kit"
import type { MergeView } from "../../../base-contract"
import { useBaseAct, useBaseWords } from "../../lib/use-base"

function Row({ merge, reload }: { merge: MergeView; reload: () => void }) {
  const { t } = useBaseWords()
  const { moment } = useFormat()
  const act = useBaseAct()
  const isSure = useSure()
  const { id, survivor, duplicate, state, merged_by, merged_at } = merge
  const undo = async () => {
    const text = t("undo_text", { name: duplicate.name })
    if (await isSure({ title: t("undo_title"), text, label: t("undo") })) {
      await act(`/admin/partner-base/merges/${id}/undo`, {}, () => t("undone"))
      reload()
    }
  }
  return (
    <Table.Row>
      <Table.Cell>{duplicate.name}</Table.Cell>
      <Table.Cell>
        <PageLink to={`/companies/${survivor.id}`}>{survivor.name}</PageLink>
      </Table.Cell>
      <Table.Cell>
        {merged_by}, {moment(merged_at)}
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
    <Section title={t("merges")} hint={t("merges_hint")}>
      <Rows columns={[t("merged_one"), t("into"), t("by"), ACTIONS]}>
        {merges.map((merge) => (
          <Row key={merge.id} merge={merge} reload={reload} />
        ))}
      </Rows>
    </Section>
  )
}
