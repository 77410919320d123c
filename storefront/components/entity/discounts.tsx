import type { PriceTerms } from "@orac/pricing/contract"
import { Facts } from "@/components/ui/facts"
import { formatPercent } from "@/lib/format/number"
import { type Locale, localText } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import styles from "./entity.module.css"

interface Props {
  terms: PriceTerms
  locale: Locale
}

/** The discounts by product group, the largest first. */
export function Discounts({ terms, locale }: Props) {
  const t = translator(locale, "entity")
  const rows = terms.discounts
    .filter(({ percent }) => percent !== 0)
    .sort((a, b) => b.percent - a.percent)
  return (
    <section>
      <h2>{t("discounts")}</h2>
      {rows.length ? (
        <Facts
          facts={rows.map(({ name, percent }) => [
            localText(name, locale),
            formatPercent(percent, locale),
          ])}
          look="lines"
        />
      ) : (
        <p>{t("no_discounts")}</p>
      )}
      <p className={styles.note}>
        {t("price_book", { name: terms.price_book.name })}
        {terms.individual_prices > 0 && (
          <span>{t("individual", { count: terms.individual_prices })}</span>
        )}
      </p>
    </section>
  )
}
