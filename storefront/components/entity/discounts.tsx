import type { PriceTerms } from "@orac/pricing/contract"
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
        <table className={styles.discounts}>
          <caption className="visually-hidden">{t("discounts")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("col_group")}</th>
              <th scope="col">{t("col_discount")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ product_group, name, percent }) => (
              <tr key={product_group}>
                <th scope="row">{localText(name, locale)}</th>
                <td>{formatPercent(percent, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
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
