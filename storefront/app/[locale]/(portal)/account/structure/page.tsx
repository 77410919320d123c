import { portalPage, titled } from "@/components/frame/portal-page"
import { NodeTree } from "@/components/house/node-tree"
import { MessagesProvider } from "@/components/ui/messages-provider"
import { Notice } from "@/components/ui/notice"
import { PageHead } from "@/components/ui/page-head"
import { nodes as readNodes } from "@/lib/api/house"
import { translator } from "@/lib/i18n/server"

export const generateMetadata = titled("house", "structure")

/** The places of the company: legal entities, branches, cost centres. */
export default portalPage("branch.view", async ({ session }) => {
  const { locale } = session
  const t = translator(locale, "house")
  const nodes = await readNodes(session)
  const isBare = !nodes.some(({ kind }) => kind === "branch" || kind === "cost_centre")
  return (
    <>
      <PageHead title={t("structure")} lead={t("structure_lead")} />
      <MessagesProvider locale={locale} areas={["house", "refusal"]}>
        <NodeTree session={session} nodes={nodes} />
        {isBare && <Notice title={t("empty_structure")} />}
      </MessagesProvider>
    </>
  )
})
