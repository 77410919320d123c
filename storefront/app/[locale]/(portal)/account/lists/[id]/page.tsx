import type { Metadata } from "next"
import { ListEditor } from "@/components/lists/list-editor"
import { HoverLink } from "@/components/ui/hover-link"
import { MessagesProvider } from "@/components/ui/messages-provider"
import { NoRight } from "@/components/ui/no-right"
import { list as readList } from "@/lib/api/lists"
import { pads } from "@/lib/api/pads"
import { can, requireSession } from "@/lib/api/session"
import { routeLocale, translator } from "@/lib/i18n/server"
import styles from "@/components/lists/lists.module.css"

interface Props {
  params: Promise<{ locale: string; id: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await routeLocale(params), "lists")("title") }
}

export default async function ListPage({ params }: Props) {
  const session = await requireSession(await routeLocale(params))
  const { locale } = session
  if (!can(session, "list.view")) {
    return <NoRight locale={locale} />
  }
  const mayOrder = can(session, "cart.edit")
  const [list, drafts] = await Promise.all([
    readList(session, (await params).id),
    mayOrder ? pads(session) : [],
  ])
  const targets = drafts.map(({ id, name }) => ({ id, name }))
  return (
    <>
      <p className={styles.back}>
        <HoverLink href={`/${locale}/account/lists`}>
          {translator(locale, "lists")("back")}
        </HoverLink>
      </p>
      <MessagesProvider locale={locale} areas={["lists", "category", "refusal"]}>
        <ListEditor
          key={list.id}
          initial={list}
          mayEdit={can(session, "list.edit")}
          targets={mayOrder ? targets : null}
        />
      </MessagesProvider>
    </>
  )
}
