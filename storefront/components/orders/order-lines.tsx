import type { OrderView } from "@orac/checkout/contract"
import { HoverLink } from "@/components/ui/hover-link"
import { Picture } from "@/components/ui/picture"
import { type Session, can } from "@/lib/api/session"
import { formatMoney } from "@/lib/format/money"
import { formatNumber } from "@/lib/format/number"
import { localText } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import table from "@/components/ui/table.module.css"
import { unitKey } from "@/lib/units"
import styles from "./order.module.css"

export function OrderLines({ session, order }: { session: Session; order: OrderView }) {
  const { locale } = session
  const t = translator(locale, "orders")
  const common = translator(locale, "common")
  const showsSums = can(session, "price.view")
  const money = (minor: number) => formatMoney(minor, order.currency_code, locale)
  return (
    <section className={styles.lines}>
      <h2>{t("lines")}</h2>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t("col_article")}</th>
            <th scope="col" className={table.number}>
              {t("col_quantity")}
            </th>
            <th scope="col" className={table.number}>
              {t("col_shipped")}
            </th>
            {showsSums && (
              <>
                <th scope="col" className={table.number}>
                  {t("col_price")}
                </th>
                <th scope="col" className={table.number}>
                  {t("col_total")}
                </th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {order.lines.map((line) => (
            <tr key={line.sku}>
              <th scope="row">
                <HoverLink
                  className={styles.article}
                  href={`/${locale}/article/${encodeURIComponent(line.sku)}`}
                >
                  <Picture src={line.thumbnail} size={40} />
                  <span>
                    {line.sku}
                    <small>{localText(line.name, locale)}</small>
                  </span>
                </HoverLink>
              </th>
              <td className={table.number} data-label={t("col_quantity")}>
                {formatNumber(line.quantity, locale)} {common(unitKey(line.unit))}
              </td>
              <td className={table.number} data-label={t("col_shipped")}>
                {line.shipped > 0 ? formatNumber(line.shipped, locale) : ""}
              </td>
              {showsSums && (
                <>
                  <td className={table.number} data-label={t("col_price")}>
                    {money(line.unit_price_minor)}
                  </td>
                  <td className={table.number} data-label={t("col_total")}>
                    {money(line.total_minor)}
                  </td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
