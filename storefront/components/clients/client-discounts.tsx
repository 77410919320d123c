import type { DiscountCell } from "@orac/pricing/contract"
import type { ClientView } from "@orac/territories/contract"
import { type Session, can } from "@/lib/api/session"
import { translator } from "@/lib/i18n/server"
import { DiscountTable } from "./discount-table"
import { TermsForm } from "./terms-form"
import styles from "./clients.module.css"

interface Props {
  session: Session
  client: ClientView
  cells: DiscountCell[]
}

/** The discounts that this client alone gets. */
export function ClientDiscounts({ session, client, cells }: Props) {
  const { locale, entityId } = session
  const t = translator(locale, "clients")
  const edits = can(session, "dealer.prices.edit")
  const path = `clients/${client.id}/discounts`
  const rows = <DiscountTable cells={cells} locale={locale} isForm={edits} />
  return (
    <section className={styles.section} aria-labelledby="discounts">
      <h2 id="discounts">{t("discounts")}</h2>
      <p className={styles.note}>{t("discounts_hint")}</p>
      {edits ? (
        <TermsForm
          call={{ locale, entityId, path, shape: "discounts", minorUnits: client.minor_units }}
          label={t("save")}
          about={t("discounts")}
        >
          {rows}
        </TermsForm>
      ) : (
        rows
      )}
    </section>
  )
}
