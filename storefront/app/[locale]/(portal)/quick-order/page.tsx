import type { Metadata } from "next"
import { PadPage } from "@/components/pad/pad-page"
import { StartPad } from "@/components/pad/start-pad"
import { NoRight } from "@/components/ui/no-right"
import { currentPad } from "@/lib/api/pads"
import { can, requireSession } from "@/lib/api/session"
import { routeLocale, translator } from "@/lib/i18n/server"

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await routeLocale(params), "pad")("title") }
}

/** The pad that the person works in; a first one is started by its first list. */
export default async function QuickOrderPage({ params }: Props) {
  const session = await requireSession(await routeLocale(params))
  if (!can(session, "cart.edit")) {
    return <NoRight locale={session.locale} />
  }
  const pad = await currentPad(session)
  return pad ? <PadPage session={session} id={pad.id} /> : <StartPad session={session} />
}
