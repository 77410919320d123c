import type { SellingDiscounts } from "@orac/pricing/contract"
import { type Session, can } from "@/lib/api/session"
import { type Messages, messagesOf } from "@/lib/i18n/messages"
import type { Locale } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import { DiscountTable } from "./discount-table"
import { TermsForm } from "./terms-form"
import styles from "./clients.module.css"

interface Props {
  session: Session
  status: SellingDiscounts["statuses"][number]
}

type StatusKey = Extract<keyof Messages["clients"], `status_of_${string}`>

/** A status is shown by its code where it has no name. */
function statusName(code: string, locale: Locale): string {
  const key = `status_of_${code}`
  return key in messagesOf(locale).clients ? translator(locale, "clients")(key as StatusKey) : code
}

/** The discounts of all clients of one price status. */
export function StatusDiscounts({ session, status }: Props) {
  const { locale, entityId, entity } = session
  const t = translator(locale, "clients")
  const edits = can(session, "dealer.prices.edit")
  const name = statusName(status.price_status, locale)
  const rows = <DiscountTable cells={status.discounts} locale={locale} isForm={edits} />
  const call = {
    locale,
    entityId,
    path: "selling-discounts",
    shape: "status" as const,
    minorUnits: entity.minor_units,
  }
  return (
    <section className={styles.section} aria-labelledby={status.price_status}>
      <h2 id={status.price_status}>
        {name} · {t("count", { count: status.clients })}
      </h2>
      {edits ? (
        <TermsForm call={call} label={t("save")} about={name}>
          <input type="hidden" name="price_status" value={status.price_status} />
          {rows}
        </TermsForm>
      ) : (
        rows
      )}
    </section>
  )
}
