import type { Metadata } from "next"
import { ListsBoard } from "@/components/lists/lists-board"
import { MessagesProvider } from "@/components/ui/messages-provider"
import { NoRight } from "@/components/ui/no-right"
import { PageHead } from "@/components/ui/page-head"
import { lists } from "@/lib/api/lists"
import { can, requireSession } from "@/lib/api/session"
import { routeLocale, translator } from "@/lib/i18n/server"

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await routeLocale(params), "lists")("title") }
}

export default async function ListsPage({ params }: Props) {
  const session = await requireSession(await routeLocale(params))
  const { locale } = session
  if (!can(session, "list.view")) {
    return <NoRight locale={locale} />
  }
  const t = translator(locale, "lists")
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <MessagesProvider locale={locale} areas={["lists", "refusal"]}>
        <ListsBoard initial={await lists(session)} mayEdit={can(session, "list.edit")} />
      </MessagesProvider>
    </>
  )
}
