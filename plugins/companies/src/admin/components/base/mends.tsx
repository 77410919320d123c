import { Button, Drawer, Table, Text } from "@medusajs/ui"
import { Cell, LoadError, Rows, useResource } from "@orac/admin-kit"
import { useState } from "react"
import type { BaseMend } from "../../../base-contract"
import { useBaseAct, useBaseWords } from "../../lib/use-base"

const SHOWN = 200
const PATH = "/admin/partner-base/mends"

/** Blanks cannot be seen: a dot stands for each. */
const visible = (text: string) => text.replace(/[\s\u00a0]/g, "·").replace(/\p{Cf}/gu, "¤")

function Changes({ mends }: { mends: BaseMend[] }) {
  const { t } = useBaseWords()
  return (
    <>
      <Rows columns={[t("before"), t("after")]} empty={t("empty")}>
        {mends.slice(0, SHOWN).map(({ entity_id, field, before, after }) => (
          <Table.Row key={`${entity_id} ${field}`}>
            <Cell className="text-ui-fg-muted">{visible(before)}</Cell>
            <Cell>{after}</Cell>
          </Table.Row>
        ))}
      </Rows>
      {mends.length > SHOWN && (
        <Text size="small" className="px-6 py-3">
          {t("and_more", { count: mends.length - SHOWN })}
        </Text>
      )}
    </>
  )
}

function Preview({ onDone }: { onDone: () => void }) {
  const { t } = useBaseWords()
  const act = useBaseAct()
  const { data, error, reload } = useResource<{ mends: BaseMend[] }>(PATH)
  const mends = data?.mends ?? []
  const apply = () =>
    act<{ mended: number }>(PATH, { mends }, ({ mended }) => t("mended", { count: mended }))
  return (
    <>
      <Drawer.Body className="overflow-auto p-0">
        <LoadError error={error} reload={reload} />
        {data && <Changes mends={mends} />}
      </Drawer.Body>
      <Drawer.Footer>
        <Button size="small" disabled={!mends.length} onClick={() => void apply().then(onDone)}>
          {t("mend_all", { count: mends.length })}
        </Button>
      </Drawer.Footer>
    </>
  )
}

/** Slips in names that are mended at once, after a look at each. */
export function Mends({ count, onDone }: { count: number; onDone: () => void }) {
  const { t } = useBaseWords()
  const [isOpen, setOpen] = useState(false)
  const close = () => {
    setOpen(false)
    onDone()
  }
  return (
    <Drawer open={isOpen} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary" disabled={!count}>
          {t("mends", { count })}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{t("mends_title")}</Drawer.Title>
          <Drawer.Description>{t("mends_hint")}</Drawer.Description>
        </Drawer.Header>
        {isOpen && <Preview onDone={close} />}
      </Drawer.Content>
    </Drawer>
  )
}
