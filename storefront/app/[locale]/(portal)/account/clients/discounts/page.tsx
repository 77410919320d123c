import type { Metadata } from "next"
import { StatusDiscounts } from "@/components/clients/status-discounts"
import { BackLink } from "@/components/ui/back-link"
import { MessagesProvider } from "@/components/ui/messages-provider"
import { NoRight } from "@/components/ui/no-right"
import { PageHead } from "@/components/ui/page-head"
import { sellingDiscounts } from "@/lib/api/clients"
import { can, requireSession } from "@/lib/api/session"
import { routeLocale, translator } from "@/lib/i18n/server"

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await routeLocale(params), "clients")("status_title") }
}

/** What the company gives its clients by their price status. */
export default async function SellingDiscountsPage({ params }: Props) {
  const session = await requireSession(await routeLocale(params))
  const { locale } = session
  if (!can(session, "dealer.customers.view") || !can(session, "price.view")) {
    return <NoRight locale={locale} />
  }
  const t = translator(locale, "clients")
  const { statuses } = await sellingDiscounts(session)
  return (
    <MessagesProvider locale={locale} areas={["client_terms", "refusal"]}>
      <BackLink href={`/${locale}/account/clients`} text={t("back")} />
      <PageHead title={t("status_title")} lead={t("status_lead")} />
      {statuses.map((status) => (
        <StatusDiscounts key={status.price_status} session={session} status={status} />
      ))}
      {!statuses.length && <p>{t("empty")}</p>}
    </MessagesProvider>
  )
}
