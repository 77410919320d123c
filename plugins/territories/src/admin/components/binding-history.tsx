import { Button, Drawer, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { BindingRow } from "../../contract"
import { useResource } from "../lib/use-resource"
import { useWords } from "../lib/use-words"
import { LoadError } from "./load-error"

function History({ entityId }: { entityId: string }) {
  const { t } = useTranslation("territories")
  const { say, day } = useWords()
  const { data, error, reload } = useResource<{ bindings: BindingRow[] }>(
    `/admin/bindings/${entityId}`
  )
  if (error) {
    return <LoadError message={error} retry={reload} />
  }
  return (
    <ol className="divide-y">
      {data?.bindings.map((binding) => (
        <li key={binding.id} className="py-3">
          <Text weight="plus">{binding.seller_name ?? t("manufacturer")}</Text>
          <Text size="small">{say(binding.words)}</Text>
          <Text size="small" className="text-ui-fg-subtle">
            {day(binding.bound_at)} – {binding.ended_at ? day(binding.ended_at) : t("now")} ·{" "}
            {binding.bound_by}
          </Text>
        </li>
      ))}
    </ol>
  )
}

/** All sellers a client ever had, with the reasons. */
export function BindingHistory({ entityId, name }: { entityId: string; name: string }) {
  const { t } = useTranslation("territories")
  return (
    <Drawer>
      <Drawer.Trigger asChild>
        <Button size="small" variant="transparent">
          {t("history")}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{name}</Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="overflow-y-auto">
          <History entityId={entityId} />
        </Drawer.Body>
      </Drawer.Content>
    </Drawer>
  )
}
