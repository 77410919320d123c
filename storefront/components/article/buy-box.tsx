import type { ArticleView } from "@orac/pim/contract"
import type { PriceView } from "@orac/pricing/contract"
import { AddToPad } from "@/components/catalogue/add-to-pad"
import { PriceTrace } from "@/components/price/price-trace"
import { pricesBySku } from "@/lib/api/prices"
import { type Session, can } from "@/lib/api/session"
import { formatMoney } from "@/lib/format/money"
import { formatNumber, formatPercent } from "@/lib/format/number"
import { translator } from "@/lib/i18n/server"
import { unitKey } from "@/lib/units"
import styles from "./article.module.css"

interface Props {
  session: Session
  article: ArticleView
}

/** The personal price with its reason and its steps, and the way into the order. */
export async function BuyBox({ session, article }: Props) {
  const { locale } = session
  const t = translator(locale, "article")
  const prices = await pricesBySku(session, [{ sku: article.sku, quantity: 1 }])
  const price = prices.get(article.sku)
  return (
    <section className={styles.buy} aria-label={t("your_price")}>
      {price ? (
        <Price session={session} price={price} unit={article.unit} />
      ) : (
        can(session, "price.view") && <p>{t("no_price")}</p>
      )}
      {can(session, "quick_order.use") && (
        <AddToPad sku={article.sku} pack={article.pack_quantity} />
      )}
    </section>
  )
}

function Price({ session, price, unit }: { session: Session; price: PriceView; unit: string }) {
  const { locale } = session
  const t = translator(locale, "price")
  const common = translator(locale, "common")
  const money = (minor: number) => formatMoney(minor, price.currency_code, locale)
  return (
    <>
      <p className={styles.price}>
        <strong>{money(price.unit_price_minor)}</strong>
        {price.list_price_minor > price.unit_price_minor && <s>{money(price.list_price_minor)}</s>}
        <small>
          {t("per_unit", { unit: common(unitKey(unit)) })},{" "}
          {t("tax_included", { percent: formatPercent(price.tax_rate, locale) })}
        </small>
      </p>
      <details className={styles.why}>
        <summary>{t("why")}</summary>
        <PriceTrace price={price} unit={unit} />
      </details>
      {price.breaks.length > 0 && (
        <table className={styles.breaks}>
          <caption>{t("breaks")}</caption>
          <tbody>
            {price.breaks.map(({ from_quantity, unit_price_minor, percent }) => (
              <tr key={from_quantity}>
                <th scope="row">{t("from", { count: formatNumber(from_quantity, locale) })}</th>
                <td>{percent > 0 ? `\u2212${formatPercent(percent, locale)}` : ""}</td>
                <td>{money(unit_price_minor)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}
