import { Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminMessageRow } from "../../contract"
import { useMoment } from "../lib/use-moment"
import { MailProgress } from "./mail-progress"
import { MailState } from "./mail-state"
import { RetryButton } from "./retry-button"

const COLUMNS = ["written", "email", "subject", "state"] as const

function Row({ message, reload }: { message: AdminMessageRow; reload: () => void }) {
  const moment = useMoment()
  return (
    <Table.Row>
      <Table.Cell className="whitespace-nowrap">{moment(message.created_at)}</Table.Cell>
      <Table.Cell>{message.email}</Table.Cell>
      <Table.Cell>
        <Link to={`/messages/${message.id}`} className="text-ui-fg-interactive">
          {message.subject}
        </Link>
        <Text size="small" className="text-ui-fg-subtle">
          {message.code}
        </Text>
      </Table.Cell>
      <Table.Cell className="py-2">
        <MailState state={message.state} />
        <MailProgress message={message} />
      </Table.Cell>
      <Table.Cell>
        <RetryButton message={message} onDone={reload} />
      </Table.Cell>
    </Table.Row>
  )
}

interface Props {
  messages: AdminMessageRow[]
  reload: () => void
}

export function MessageTable({ messages, reload }: Props) {
  const { t } = useTranslation("messages")
  if (!messages.length) {
    return <Text className="text-ui-fg-subtle px-6 py-8">{t("empty")}</Text>
  }
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          {COLUMNS.map((column) => (
            <Table.HeaderCell key={column}>{t(column)}</Table.HeaderCell>
          ))}
          <Table.HeaderCell>
            <span className="sr-only">{t("retry")}</span>
          </Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {messages.map((message) => (
          <Row key={message.id} message={message} reload={reload} />
        ))}
      </Table.Body>
    </Table>
  )
}
