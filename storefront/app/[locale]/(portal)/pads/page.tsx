import type { Metadata } from "next"
import { PadTable } from "@/components/pads/pad-table"
import { startPad } from "@/components/pad/actions"
import { NoRight } from "@/components/ui/no-right"
import { Notice } from "@/components/ui/notice"
import { PageHead } from "@/components/ui/page-head"
import { pads } from "@/lib/api/pads"
import { can, requireSession } from "@/lib/api/session"
import { routeLocale, translator } from "@/lib/i18n/server"
import button from "@/components/ui/button.module.css"

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await routeLocale(params), "pads")("title") }
}

export default async function PadsPage({ params }: Props) {
  const session = await requireSession(await routeLocale(params))
  if (!can(session, "cart.edit")) {
    return <NoRight locale={session.locale} />
  }
  const all = await pads(session)
  const t = translator(session.locale, "pads")
  return (
    <>
      <PageHead title={t("title")} lead={t("lead", { entity: session.entity.name })}>
        <form action={startPad.bind(null, session.locale)}>
          <button type="submit" className={button.primary}>
            {t("new")}
          </button>
        </form>
      </PageHead>
      {all.length ? (
        <PadTable session={session} pads={all} />
      ) : (
        <Notice title={t("empty_title")} text={t("empty_text")} />
      )}
    </>
  )
}
