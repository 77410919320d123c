import type { CreditView } from "@orac/credit/contract"
import { Facts } from "@/components/ui/facts"
import { creditShares } from "@/lib/finances/shares"
import { formatDay } from "@/lib/format/date"
import { formatMoney } from "@/lib/format/money"
import type { Locale } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import { termsText } from "@/lib/finances/terms"
import styles from "./credit-bar.module.css"

interface Props {
  credit: CreditView
  locale: Locale
  /** Whether it says whose credit it is. */
  isNamed?: boolean
}

/** How much may still be ordered on account and what the rest of the limit is taken up by. */
export function CreditBar({ credit, locale, isNamed }: Props) {
  const t = translator(locale, "finances")
  return (
    <section className={styles.credit}>
      {isNamed && <h2>{t("with", { seller: credit.seller?.name ?? t("manufacturer") })}</h2>}
      {credit.limit_minor === null ? (
        <p>{t("no_limit")}</p>
      ) : (
        <Limit credit={credit} limit={credit.limit_minor} locale={locale} />
      )}
      <div className={styles.terms}>
        <Facts
          facts={[
            [t("terms"), termsText(credit.terms, locale)],
            [t("due_today"), formatDay(credit.due_date_if_ordered_today, locale)],
          ]}
        />
      </div>
    </section>
  )
}

function Limit({ credit, limit, locale }: Props & { limit: number }) {
  const t = translator(locale, "finances")
  const money = (minor: number) => formatMoney(minor, credit.currency_code, locale)
  const shares = creditShares(credit)
  const parts = [
    ["open_invoices", "invoices", credit.open_invoices_minor],
    ["holds", "holds", credit.holds_minor],
    ["unapplied", "unapplied", -credit.unapplied_payments_minor],
  ] as const
  const isOver = credit.available_minor < 0
  return (
    <>
      <p className={isOver ? `${styles.available} ${styles.over}` : styles.available}>
        <span>{t(isOver ? "over" : "available")}</span>
        <strong>{money(Math.abs(credit.available_minor))}</strong>
        <small>
          {t("of_limit", { limit: money(limit), exposure: money(credit.exposure_minor) })}
        </small>
      </p>
      <div className={styles.bar} aria-hidden="true">
        {(["invoices", "holds", "free"] as const).map((part) => (
          <i key={part} className={styles[part]} style={{ flexGrow: shares[part] }} />
        ))}
      </div>
      <dl className={styles.parts}>
        {parts.map(
          ([text, part, minor]) =>
            (minor !== 0 || part !== "unapplied") && (
              <div key={part} data-part={part}>
                <dt>{t(text)}</dt>
                <dd>{money(minor)}</dd>
              </div>
            )
        )}
      </dl>
    </>
  )
}
