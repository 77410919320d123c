import { portalPage, titled } from "@/components/frame/portal-page"
import { ListsBoard } from "@/components/lists/lists-board"
import { MessagesProvider } from "@/components/ui/messages-provider"
import { PageHead } from "@/components/ui/page-head"
import { lists } from "@/lib/api/lists"
import { can } from "@/lib/api/session"
import { translator } from "@/lib/i18n/server"

export const generateMetadata = titled("lists", "title")

export default portalPage("list.view", async ({ session }) => {
  const { locale } = session
  const t = translator(locale, "lists")
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <MessagesProvider locale={locale} areas={["lists", "refusal"]}>
        <ListsBoard initial={await lists(session)} mayEdit={can(session, "list.edit")} />
      </MessagesProvider>
    </>
  )
})
