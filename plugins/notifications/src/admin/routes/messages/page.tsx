import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Envelope } from "@medusajs/icons"
import { Alert, Button } from "@medusajs/ui"
import { Choice, crumb, Pager, Search, Section, useFilter, useResource } from "@orac/admin-kit"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminMessageList } from "../../../contract"
import { MessageTable } from "../../components/message-table"

const STATES = ["waiting", "sent", "refused", "given_up"] as const

const MessagesPage = () => {
  const { t } = useTranslation("messages")
  const { value, change, query, offset, toOffset } = useFilter()
  const messages = useResource<AdminMessageList>(`/admin/messages?${query}`)
  const { data, reload } = messages
  const previews = (
    <Button size="small" variant="secondary" asChild>
      <Link to="/messages/previews">{t("previews")}</Link>
    </Button>
  )
  const filters = (
    <>
      <Choice
        label={t("state")}
        value={value("state")}
        options={[["", t("all_states")], ...STATES.map((state) => [state, t(state)] as const)]}
        onChange={(state) => change({ state })}
      />
      <Search label={t("search")} value={value("q")} onChange={(q) => change({ q })} />
    </>
  )
  return (
    <Section level="h1" title={t("title")} actions={previews} filters={filters} from={messages}>
      {data?.mail_problem && (
        <div className="px-6 py-4">
          <Alert variant="warning">{t("no_mail", { problem: t(data.mail_problem) })}</Alert>
        </div>
      )}
      {data && <MessageTable messages={data.messages} reload={reload} />}
      {data && <Pager offset={offset} count={data.count} onChange={toOffset} />}
    </Section>
  )
}

export const config = defineRouteConfig({
  label: "menu",
  translationNs: "messages",
  icon: Envelope,
  rank: 9,
})

export const handle = crumb("messages", "menu")

export default MessagesPage
