import type { ArticleRow } from "@orac/pim/contract"
import { PriceWithReason } from "@/components/price/price-with-reason"
import type { Personal } from "@/lib/api/personal"
import { formatMoney } from "@/lib/format/money"
import type { Locale } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import styles from "./cells.module.css"

interface Props {
  personal: Promise<Personal>
  article: Pick<ArticleRow, "sku" | "unit">
  locale: Locale
}

/** The company's own price for a piece, with its reason on demand, and the list price struck where it is higher. */
export async function PriceCell({ personal, article: { sku, unit }, locale }: Props) {
  const { prices } = await personal
  const price = prices === "failed" ? undefined : prices.get(sku)
  if (!price) {
    const t = translator(locale, "catalogue")
    return <span className={styles.none}>{t(prices === "failed" ? "not_loaded" : "no_price")}</span>
  }
  const { unit_price_minor, list_price_minor, currency_code } = price
  return (
    <>
      <span className={styles.price}>
        <PriceWithReason
          sku={sku}
          unit={unit}
          price={formatMoney(unit_price_minor, currency_code, locale)}
        />
      </span>
      {list_price_minor > unit_price_minor && (
        <s className={styles.list}>
          <span className="visually-hidden">{translator(locale, "price")("list")} </span>
          {formatMoney(list_price_minor, currency_code, locale)}
        </s>
      )}
    </>
  )
}
