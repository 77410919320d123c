import type { Metadata } from "next"
import type { ReactNode } from "react"
import { NoRight } from "@/components/ui/no-right"
import type { AddressQuery } from "@/lib/address"
import { type Session, can, requireSession } from "@/lib/api/session"
import type { Area, Messages } from "@/lib/i18n/messages"
import { messagesOf } from "@/lib/i18n/messages"
import { routeLocale } from "@/lib/i18n/server"

interface PageProps<Params> {
  params: Promise<{ locale: string } & Params>
  searchParams: Promise<AddressQuery>
}

interface Opened<Params> {
  session: Session
  params: Params
  query: AddressQuery
}

/**
 * A page of the portal for whoever is logged in.
 *
 * @param right without which the page says that the reader's role does not include it; null for everybody
 */
export const portalPage = <Params = unknown,>(
  right: string | null,
  show: (opened: Opened<Params>) => ReactNode | Promise<ReactNode>
) =>
  async function PortalPage({ params, searchParams }: PageProps<Params>) {
    const session = await requireSession(await routeLocale(params))
    return right && !can(session, right) ? (
      <NoRight locale={session.locale} />
    ) : (
      show({ session, params: await params, query: await searchParams })
    )
  }

/** The name of a page in its window: a plain text of an area. */
export const titled =
  <A extends Area>(area: A, key: keyof Messages[A] & string) =>
  async ({ params }: { params: Promise<{ locale: string }> }): Promise<Metadata> => ({
    title: messagesOf(await routeLocale(params))[area][key] as string,
  })
