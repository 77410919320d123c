import type { Metadata } from "next"
import { PadPage } from "@/components/pad/pad-page"
import { requireSession } from "@/lib/api/session"
import { routeLocale, translator } from "@/lib/i18n/server"

interface Props {
  params: Promise<{ locale: string; id: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await routeLocale(params), "pad")("title") }
}

export default async function NamedPadPage({ params }: Props) {
  const session = await requireSession(await routeLocale(params))
  return <PadPage session={session} id={(await params).id} />
}
