import { Button, Drawer, Text } from "@medusajs/ui"
import { LoadError, useFormat, useResource } from "@orac/admin-kit"
import { useTranslation } from "react-i18next"
import type { BindingRow } from "../../contract"

function History({ entityId }: { entityId: string }) {
  const { t } = useTranslation("territories")
  const { say, day } = useFormat()
  const { data, error, reload } = useResource<{ bindings: BindingRow[] }>(
    `/admin/bindings/${entityId}`
  )
  return (
    <>
      <LoadError error={error} reload={reload} />
      <ol className="divide-y">
        {data?.bindings.map((binding) => (
          <li key={binding.id} className="py-3">
            <Text size="small" weight="plus">
              {binding.seller_name ?? t("manufacturer")}
            </Text>
            <Text size="small">{say(binding.words)}</Text>
            <Text size="small" className="text-ui-fg-subtle">
              {day(binding.bound_at)} – {binding.ended_at ? day(binding.ended_at) : t("now")} ·{" "}
              {binding.bound_by}
            </Text>
          </li>
        ))}
      </ol>
    </>
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
      <Drawer.Content aria-describedby={undefined}>
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
