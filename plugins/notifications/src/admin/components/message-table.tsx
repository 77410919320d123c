import { Table } from "@medusajs/ui"
import { ACTIONS, Cell, PageLink, Rows, useFormat } from "@orac/admin-kit"
import { useTranslation } from "react-i18next"
import type { AdminMessageRow } from "../../contract"
import { MailProgress } from "./mail-progress"
import { MailState } from "./mail-state"
import { RetryButton } from "./retry-button"

const COLUMNS = ["written", "email", "subject", "state"] as const

function Row({ message, reload }: { message: AdminMessageRow; reload: () => void }) {
  const { moment } = useFormat()
  return (
    <Table.Row>
      <Table.Cell className="whitespace-nowrap">{moment(message.created_at)}</Table.Cell>
      <Table.Cell>{message.email}</Table.Cell>
      <Cell sub={message.code}>
        <PageLink to={`/messages/${message.id}`}>{message.subject}</PageLink>
      </Cell>
      <Cell>
        <MailState state={message.state} />
        <MailProgress message={message} />
      </Cell>
      <Table.Cell className="text-right">
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
  const columns = [...COLUMNS.map((column) => t(column)), ACTIONS]
  return (
    <Rows columns={columns} empty={t("empty")}>
      {messages.map((message) => (
        <Row key={message.id} message={message} reload={reload} />
      ))}
    </Rows>
  )
}
