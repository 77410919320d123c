import { Button, Drawer, Table, Text } from "@medusajs/ui"
import { useState } from "react"
import type { BaseMend } from "../../../base-contract"
import { useAct, useBaseWords } from "../../lib/use-base"
import { useResource } from "../../lib/use-resource"

const SHOWN = 200

/** Blanks cannot be seen: a dot stands for each. */
const visible = (text: string) => text.replace(/[\s\u00a0]/g, "·").replace(/\p{Cf}/gu, "¤")

function Preview({ onDone }: { onDone: () => void }) {
  const { t } = useBaseWords()
  const act = useAct()
  const { data } = useResource<{ mends: BaseMend[] }>("/admin/partner-base/mends")
  const mends = data?.mends ?? []
  const apply = () =>
    act<{ mended: number }>("/mends", { mends }, ({ mended }) =>
      t("mended", { count: mended })
    ).then(onDone)
  return (
    <>
      <Drawer.Body className="overflow-auto p-0">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("before")}</Table.HeaderCell>
              <Table.HeaderCell>{t("after")}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {mends.slice(0, SHOWN).map(({ entity_id, field, before, after }) => (
              <Table.Row key={`${entity_id} ${field}`}>
                <Table.Cell className="text-ui-fg-subtle">{visible(before)}</Table.Cell>
                <Table.Cell>{after}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
        {mends.length > SHOWN && (
          <Text className="px-6 py-3">{t("and_more", { count: mends.length - SHOWN })}</Text>
        )}
      </Drawer.Body>
      <Drawer.Footer>
        <Button disabled={!mends.length} onClick={() => void apply()}>
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
