import { portalPage, titled } from "@/components/frame/portal-page"
import { startPad } from "@/components/pad/actions"
import { PadTable } from "@/components/pads/pad-table"
import { MessagesProvider } from "@/components/ui/messages-provider"
import { Notice } from "@/components/ui/notice"
import { PageHead } from "@/components/ui/page-head"
import button from "@/components/ui/button.module.css"
import { pads } from "@/lib/api/pads"
import { translator } from "@/lib/i18n/server"

export const generateMetadata = titled("pads", "title")

export default portalPage("cart.edit", async ({ session }) => {
  const all = await pads(session)
  const t = translator(session.locale, "pads")
  return (
    <>
      <PageHead title={t("title")} lead={t("lead", { entity: session.entity.name })}>
        <form action={startPad.bind(null, session.locale)}>
          <button className={button.primary}>{t("new")}</button>
        </form>
      </PageHead>
      {all.length ? (
        <MessagesProvider locale={session.locale} areas={["pads", "refusal"]}>
          <PadTable session={session} pads={all} />
        </MessagesProvider>
      ) : (
        <Notice title={t("empty_title")} text={t("empty_text")} />
      )}
    </>
  )
})
