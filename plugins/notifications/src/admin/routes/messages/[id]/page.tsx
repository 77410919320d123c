import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import type { AdminMessage } from "../../../../contract"
import { Letter } from "../../../components/letter"
import { LoadError } from "../../../components/load-error"
import { MailProgress } from "../../../components/mail-progress"
import { MailState } from "../../../components/mail-state"
import { RetryButton } from "../../../components/retry-button"
import { useMoment } from "../../../lib/use-moment"
import { useResource } from "../../../lib/use-resource"

function Message({ message, reload }: { message: AdminMessage; reload: () => void }) {
  const moment = useMoment()
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
        <div>
          <Heading level="h1">{message.subject}</Heading>
          <Text className="text-ui-fg-subtle">
            {message.email} · {moment(message.created_at)} · {message.code}
          </Text>
          <MailProgress message={message} />
        </div>
        <div className="flex items-center gap-4">
          <MailState state={message.state} />
          <RetryButton message={message} onDone={reload} />
        </div>
      </div>
      <Letter letter={message} lang={message.locale} />
    </Container>
  )
}

const MessagePage = () => {
  const { t } = useTranslation("messages")
  const { id } = useParams()
  const { data, error, reload } = useResource<{ message: AdminMessage }>(`/admin/messages/${id}`)
  if (error) {
    return <LoadError message={error} retry={reload} />
  }
  return data ? (
    <Message message={data.message} reload={reload} />
  ) : (
    <span className="sr-only">{t("title")}</span>
  )
}

export default MessagePage
