import type { ReactNode } from "react"
import { Frame } from "@/components/frame/frame"
import { requireSession } from "@/lib/api/session"
import { routeLocale } from "@/lib/i18n/server"

interface Props {
  params: Promise<{ locale: string }>
  children: ReactNode
}

export default async function PortalLayout({ params, children }: Props) {
  const session = await requireSession(await routeLocale(params))
  return <Frame session={session}>{children}</Frame>
}
