import type { CreditView } from "@orac/credit/contract"
import { HoverLink } from "@/components/ui/hover-link"
import { termsText } from "@/lib/finances/terms"
import { formatMoney } from "@/lib/format/money"
import type { Locale } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import styles from "./entity.module.css"

interface Props {
  credit: CreditView
  locale: Locale
}

/** The debt that is allowed and what remains of it. */
export function Credit({ credit, locale }: Props) {
  const t = translator(locale, "entity")
  const finances = translator(locale, "finances")
  const money = (minor: number) => formatMoney(minor, credit.currency_code, locale)
  return (
    <section>
      <h2>{t("credit")}</h2>
      <dl className={styles.lines}>
        {credit.limit_minor !== null && (
          <>
            <div>
              <dt>{t("allowed_debt")}</dt>
              <dd>{money(credit.limit_minor)}</dd>
            </div>
            <div>
              <dt>{t("remainder")}</dt>
              <dd>
                <b>{money(credit.available_minor)}</b>
              </dd>
            </div>
          </>
        )}
        <div>
          <dt>{finances("terms")}</dt>
          <dd>{termsText(credit.terms, locale)}</dd>
        </div>
      </dl>
      {credit.limit_minor === null && <p>{finances("no_limit")}</p>}
      <HoverLink href={`/${locale}/account/finances`} className={styles.more}>
        {finances("title")}
      </HoverLink>
    </section>
  )
}
