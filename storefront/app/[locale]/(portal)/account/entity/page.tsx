import type { Metadata } from "next"
import { Credit } from "@/components/entity/credit"
import { Dealer } from "@/components/entity/dealer"
import { Discounts } from "@/components/entity/discounts"
import { Group } from "@/components/entity/group"
import { InvoiceDetails } from "@/components/entity/invoice-details"
import { Requisites } from "@/components/entity/requisites"
import { NoRight } from "@/components/ui/no-right"
import { PageHead } from "@/components/ui/page-head"
import { invoiceDetails } from "@/lib/api/clients"
import { credit } from "@/lib/api/credit"
import { dealerOf } from "@/lib/api/dealer"
import { hasDesk } from "@/lib/api/desk"
import { activeEntity } from "@/lib/api/entity"
import { priceTerms } from "@/lib/api/prices"
import { can, requireSession } from "@/lib/api/session"
import { routeLocale, translator } from "@/lib/i18n/server"
import styles from "@/components/entity/entity.module.css"

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await routeLocale(params), "entity")("title") }
}

/** The legal entity bought for: who it is, what it may owe and at which terms it buys. */
export default async function EntityPage({ params }: Props) {
  const session = await requireSession(await routeLocale(params))
  const { locale } = session
  if (!can(session, "entity.view")) {
    return <NoRight locale={locale} />
  }
  const [entity, dealer, standing, terms, details] = await Promise.all([
    activeEntity(session),
    dealerOf(session),
    credit(session),
    priceTerms(session),
    hasDesk(session).then((sells) => (sells ? invoiceDetails(session) : null)),
  ])
  return (
    <>
      <PageHead title={entity.name} lead={translator(locale, "entity")("title")} />
      <div className={styles.page}>
        <div className={styles.side}>
          <Requisites entity={entity} locale={locale} />
          {details && <InvoiceDetails session={session} details={details} />}
        </div>
        <div className={styles.side}>
          <Group entity={entity} locale={locale} />
          <Dealer dealer={dealer} locale={locale} />
          {standing && <Credit credit={standing} locale={locale} />}
          {terms && <Discounts terms={terms} locale={locale} />}
        </div>
      </div>
    </>
  )
}
