import type { CreditView } from "@orac/credit/contract"
import { Facts } from "@/components/ui/facts"
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
      <Facts
        facts={[
          [t("allowed_debt"), credit.limit_minor !== null && money(credit.limit_minor)],
          [t("remainder"), credit.limit_minor !== null && <b>{money(credit.available_minor)}</b>],
          [finances("terms"), termsText(credit.terms, locale)],
        ]}
        look="lines"
      />
      {credit.limit_minor === null && <p className={styles.note}>{finances("no_limit")}</p>}
      <HoverLink href={`/${locale}/account/finances`} className={styles.more}>
        {finances("title")}
      </HoverLink>
    </section>
  )
}
