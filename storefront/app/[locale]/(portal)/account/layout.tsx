import type { ReactNode } from "react"
import { AccountNav } from "@/components/frame/account-nav"
import { requireSession } from "@/lib/api/session"
import { routeLocale } from "@/lib/i18n/server"

interface Props {
  params: Promise<{ locale: string }>
  children: ReactNode
}

export default async function AccountLayout({ params, children }: Props) {
  const session = await requireSession(await routeLocale(params))
  return (
    <>
      <AccountNav session={session} />
      {children}
    </>
  )
}
