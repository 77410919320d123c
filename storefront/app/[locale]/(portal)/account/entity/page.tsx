import { Credit } from "@/components/entity/credit"
import { Dealer } from "@/components/entity/dealer"
import { Discounts } from "@/components/entity/discounts"
import { Group } from "@/components/entity/group"
import { InvoiceDetails } from "@/components/entity/invoice-details"
import { Requisites } from "@/components/entity/requisites"
import { portalPage, titled } from "@/components/frame/portal-page"
import { PageHead } from "@/components/ui/page-head"
import { invoiceDetails } from "@/lib/api/clients"
import { credit } from "@/lib/api/credit"
import { dealerOf } from "@/lib/api/dealer"
import { hasDesk } from "@/lib/api/desk"
import { activeEntity } from "@/lib/api/entity"
import { priceTerms } from "@/lib/api/prices"
import { translator } from "@/lib/i18n/server"
import styles from "@/components/entity/entity.module.css"

export const generateMetadata = titled("entity", "title")

/** The legal entity bought for: who it is, what it may owe and at which terms it buys. */
export default portalPage("entity.view", async ({ session }) => {
  const { locale } = session
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
})
