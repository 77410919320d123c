import type { Metadata } from "next"
import { DeskAnswers } from "@/components/desk/desk-answers"
import { DeskHead } from "@/components/desk/desk-head"
import { DeskSegments } from "@/components/desk/desk-segments"
import { NoRight } from "@/components/ui/no-right"
import { deskOrder } from "@/lib/api/desk"
import { can, requireSession } from "@/lib/api/session"
import { routeLocale, translator } from "@/lib/i18n/server"

interface Props {
  params: Promise<{ locale: string; id: string }>
}

const FORM = "accept-order"

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await routeLocale(params), "desk")("title") }
}

/** One order of a client, with what the company can answer. */
export default async function DeskOrderPage({ params }: Props) {
  const session = await requireSession(await routeLocale(params))
  if (!can(session, "dealer.orders.view")) {
    return <NoRight locale={session.locale} />
  }
  const order = await deskOrder(session, (await params).id)
  const now = new Date().getTime()
  const answers = order.state === "offered" && can(session, "dealer.orders.decide")
  const form = answers ? FORM : null
  return (
    <article>
      <DeskHead session={session} order={order} now={now} />
      <DeskSegments session={session} order={order} form={form} />
      {form && <DeskAnswers session={session} order={order} form={form} now={now} />}
    </article>
  )
}
