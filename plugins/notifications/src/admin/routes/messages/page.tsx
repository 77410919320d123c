import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Envelope } from "@medusajs/icons"
import { Alert, Container, Heading } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminMessageList } from "../../../contract"
import { LoadError } from "../../components/load-error"
import { type Filter, MessageFilter } from "../../components/message-filter"
import { MessageTable } from "../../components/message-table"
import { Pager } from "../../components/pager"
import { useResource } from "../../lib/use-resource"

const PAGE = 50

const addressOf = (filter: Filter, offset: number) => {
  const given = Object.entries(filter).filter(([, value]) => value)
  const page = { limit: String(PAGE), offset: String(offset) }
  return `/admin/messages?${new URLSearchParams({ ...Object.fromEntries(given), ...page })}`
}

const MessagesPage = () => {
  const { t } = useTranslation("messages")
  const [filter, setFilter] = useState<Filter>({ q: "", state: "" })
  const [offset, setOffset] = useState(0)
  const { data, error, reload } = useResource<AdminMessageList>(addressOf(filter, offset))
  const change = (values: Partial<Filter>) => {
    setFilter({ ...filter, ...values })
    setOffset(0)
  }
  return (
    <Container className="divide-y overflow-hidden p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div className="flex items-baseline gap-4">
          <Heading level="h1">{t("title")}</Heading>
          <Link to="/messages/previews" className="text-ui-fg-interactive txt-small">
            {t("previews")}
          </Link>
        </div>
        <MessageFilter filter={filter} onChange={change} />
      </div>
      {data?.mail_problem && (
        <Alert variant="warning" className="m-4">
          {t("no_mail", { problem: t(data.mail_problem) })}
        </Alert>
      )}
      {error && <LoadError message={error} retry={reload} />}
      {data && <MessageTable messages={data.messages} reload={reload} />}
      {data && data.count > 0 && (
        <Pager offset={offset} size={PAGE} count={data.count} onChange={setOffset} />
      )}
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "menu",
  translationNs: "messages",
  icon: Envelope,
})

export default MessagesPage
