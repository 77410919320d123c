import { portalPage, titled } from "@/components/frame/portal-page"
import { ListEditor } from "@/components/lists/list-editor"
import { BackLink } from "@/components/ui/back-link"
import { MessagesProvider } from "@/components/ui/messages-provider"
import { list as readList } from "@/lib/api/lists"
import { pads } from "@/lib/api/pads"
import { can } from "@/lib/api/session"
import { translator } from "@/lib/i18n/server"

export const generateMetadata = titled("lists", "title")

export default portalPage<{ id: string }>("list.view", async ({ session, params }) => {
  const { locale } = session
  const mayOrder = can(session, "cart.edit")
  const [list, drafts] = await Promise.all([
    readList(session, params.id),
    mayOrder ? pads(session) : [],
  ])
  const targets = drafts.map(({ id, name }) => ({ id, name }))
  return (
    <>
      <BackLink href={`/${locale}/account/lists`} text={translator(locale, "lists")("back")} />
      <MessagesProvider locale={locale} areas={["lists", "category", "common", "refusal"]}>
        <ListEditor
          key={list.id}
          initial={list}
          mayEdit={can(session, "list.edit")}
          targets={mayOrder ? targets : null}
        />
      </MessagesProvider>
    </>
  )
})
