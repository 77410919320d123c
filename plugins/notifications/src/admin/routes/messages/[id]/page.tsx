import { crumb, Loaded, Section, useFormat, useResource } from "@orac/admin-kit"
import { useParams } from "react-router-dom"
import type { AdminMessage } from "../../../../contract"
import { Letter } from "../../../components/letter"
import { MailProgress } from "../../../components/mail-progress"
import { MailState } from "../../../components/mail-state"
import { RetryButton } from "../../../components/retry-button"

function Message({ message, reload }: { message: AdminMessage; reload: () => void }) {
  const { moment } = useFormat()
  const hint = (
    <>
      {message.email} · {moment(message.created_at)} · {message.code}
      <MailProgress message={message} />
    </>
  )
  const actions = (
    <>
      <MailState state={message.state} />
      <RetryButton message={message} onDone={reload} />
    </>
  )
  return (
    <Section level="h1" title={message.subject} hint={hint} actions={actions}>
      <Letter letter={message} lang={message.locale} />
    </Section>
  )
}

const MessagePage = () => {
  const { id } = useParams()
  const found = useResource<{ message: AdminMessage }>(`/admin/messages/${id}`)
  return (
    <Loaded from={found}>
      {({ message }) => <Message message={message} reload={found.reload} />}
    </Loaded>
  )
}

export const handle = crumb("messages", "one")

export default MessagePage
