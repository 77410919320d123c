import type { Metadata } from "next"
import { NodeTree } from "@/components/house/node-tree"
import { MessagesProvider } from "@/components/ui/messages-provider"
import { NoRight } from "@/components/ui/no-right"
import { Notice } from "@/components/ui/notice"
import { PageHead } from "@/components/ui/page-head"
import { nodes as readNodes } from "@/lib/api/house"
import { can, requireSession } from "@/lib/api/session"
import { routeLocale, translator } from "@/lib/i18n/server"

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await routeLocale(params), "house")("structure") }
}

/** The places of the company: legal entities, branches, cost centres. */
export default async function StructurePage({ params }: Props) {
  const session = await requireSession(await routeLocale(params))
  const { locale } = session
  if (!can(session, "branch.view")) {
    return <NoRight locale={locale} />
  }
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
}
