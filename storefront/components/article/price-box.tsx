import type { PriceView } from "@orac/pricing/contract"
import { PriceBreaks } from "@/components/price/price-breaks"
import { PriceTrace } from "@/components/price/price-trace"
import { formatMoney } from "@/lib/format/money"
import { formatPercent } from "@/lib/format/number"
import type { Locale } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import styles from "./article.module.css"

interface Props {
  price: PriceView
  unit: string
  locale: Locale
}

/** The personal price of a piece, why it is so, and what larger quantities cost. */
export function PriceBox({ price, unit, locale }: Props) {
  const t = translator(locale, "price")
  const money = (minor: number) => formatMoney(minor, price.currency_code, locale)
  const percent = formatPercent(price.tax_rate, locale)
  return (
    <>
      <p className={styles.price}>
        <strong>{money(price.unit_price_minor)}</strong>
        {price.list_price_minor > price.unit_price_minor && (
          <s>
            <span className="visually-hidden">{t("list")} </span>
            {money(price.list_price_minor)}
          </s>
        )}
        <small>
          {t("per_unit", { unit })}, {t("tax_included", { percent })}
        </small>
      </p>
      <details className={styles.why}>
        <summary>{t("why")}</summary>
        <PriceTrace price={price} unit={unit} />
      </details>
      <PriceBreaks price={price} />
    </>
  )
}
