import type { Metadata } from "next"
import { AgreedPrices } from "@/components/clients/agreed-prices"
import { ClientCredit } from "@/components/clients/client-credit"
import { ClientDiscounts } from "@/components/clients/client-discounts"
import { ClientHead } from "@/components/clients/client-head"
import { MessagesProvider } from "@/components/ui/messages-provider"
import { NoRight } from "@/components/ui/no-right"
import { Pager } from "@/components/ui/pager"
import { type AddressQuery, addressOf } from "@/lib/address"
import { clientTerms } from "@/lib/api/clients"
import { can, requireSession } from "@/lib/api/session"
import { routeLocale, translator } from "@/lib/i18n/server"
import { pageInAddress, pageInQuestion, readListPage } from "@/lib/list-page"

interface Props {
  params: Promise<{ locale: string; id: string }>
  searchParams: Promise<AddressQuery>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await routeLocale(params), "clients")("terms_title") }
}

/** What the company gives one of its clients: credit, discounts and agreed prices. */
export default async function ClientPage({ params, searchParams }: Props) {
  const session = await requireSession(await routeLocale(params))
  const { locale } = session
  if (!can(session, "dealer.customers.view")) {
    return <NoRight locale={locale} />
  }
  const { id } = await params
  const shown = readListPage(await searchParams)
  const query = new URLSearchParams(pageInQuestion(shown))
  const { client, credit, discounts, prices } = await clientTerms(session, id, query)
  const own = { session, client }
  return (
    <MessagesProvider locale={locale} areas={["client_terms", "refusal"]}>
      <ClientHead {...own} />
      {credit && <ClientCredit {...own} credit={credit} />}
      {discounts && <ClientDiscounts {...own} cells={discounts.discounts} />}
      {prices && <AgreedPrices {...own} list={prices} />}
      {prices && (
        <Pager
          locale={locale}
          shown={shown}
          count={prices.count}
          hrefOf={(other) => addressOf(`/${locale}/account/clients/${id}`, pageInAddress(other))}
        />
      )}
    </MessagesProvider>
  )
}
