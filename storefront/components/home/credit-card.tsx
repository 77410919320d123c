import type { CreditView } from "@orac/credit/contract"
import { CreditMeter } from "@/components/ui/credit-meter"
import { HoverLink } from "@/components/ui/hover-link"
import type { Session } from "@/lib/api/session"
import { formatMoney } from "@/lib/format/money"
import { translator } from "@/lib/i18n/server"
import styles from "./home.module.css"

/** What may still be ordered on account. */
export function CreditCard({ session, credit }: { session: Session; credit: CreditView }) {
  const { locale } = session
  const t = translator(locale, "home")
  const money = (minor: number) => formatMoney(minor, credit.currency_code, locale)
  const { limit_minor: limit, exposure_minor: used, available_minor: available } = credit
  return (
    <section className={styles.card} aria-labelledby="home-credit">
      <div className={styles.sectionHead}>
        <h2 id="home-credit">{t("credit")}</h2>
        <HoverLink href={`/${locale}/account/finances`}>{t("finances")}</HoverLink>
      </div>
      {limit === null ? (
        <p>{t("prepayment")}</p>
      ) : (
        <>
          <p className={styles.quiet}>{t("credit_available")}</p>
          <p className={styles.large}>{money(Math.max(0, available))}</p>
          <CreditMeter limit={limit} used={used} />
          <p className={styles.quiet}>
            {t("credit_used", { amount: money(used) })} {t("credit_of", { limit: money(limit) })}
          </p>
        </>
      )}
    </section>
  )
}
