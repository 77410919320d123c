import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ClockSolid } from "@medusajs/icons"
import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { QueueRow } from "../../../contract"
import { LoadError } from "../../components/load-error"
import { QueueItem } from "../../components/queue-item"
import { useResource } from "../../lib/use-resource"

const DeskQueuePage = () => {
  const { t } = useTranslation("desk")
  const { data, error, reload } = useResource<{ queue: QueueRow[] }>("/admin/desk/queue?limit=200")
  return (
    <Container className="divide-y overflow-hidden p-0">
      <div className="px-6 py-4">
        <Heading level="h1">{t("title")}</Heading>
      </div>
      {error && <LoadError message={error.message} retry={reload} />}
      {data?.queue.map((row) => (
        <QueueItem key={row.id} row={row} onDone={reload} />
      ))}
      {data && !data.queue.length && <Text className="px-6 py-4">{t("empty")}</Text>}
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "menu",
  translationNs: "desk",
  icon: ClockSolid,
})

export default DeskQueuePage
