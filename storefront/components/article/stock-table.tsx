import { stockOf } from "@/lib/api/stock"
import type { Session } from "@/lib/api/session"
import { formatDay } from "@/lib/format/date"
import { formatNumber } from "@/lib/format/number"
import { localText } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import styles from "./article.module.css"

/** Where an article lies now and when more comes. */
export async function StockTable({ session, sku }: { session: Session; sku: string }) {
  const { locale } = session
  const t = translator(locale, "article")
  const answer = await stockOf(session, [sku])
  const found = answer?.availability[0]
  if (!answer || !found) {
    return null
  }
  const sources = new Map(answer.sources.map((source) => [source.id, source]))
  const rows = found.by_source
    .filter(({ quantity }) => quantity > 0)
    .sort((a, b) => b.quantity - a.quantity)
  const most = Math.max(1, ...rows.map(({ quantity }) => quantity))
  const expected = [...found.inbound, ...found.production].sort((a, b) =>
    a.date.localeCompare(b.date)
  )
  return (
    <section>
      <h2>{t("stock")}</h2>
      {found.network === 0 && <p className={styles.demo}>{t("stock_none")}</p>}
      {rows.length > 0 && (
        <table className={styles.stock}>
          <caption className="visually-hidden">{t("stock")}</caption>
          <tbody>
            {rows.map(({ source_id, quantity }) => {
              const city = sources.get(source_id)?.city
              return (
                <tr key={source_id}>
                  <th scope="row">
                    {city ? localText(city, locale) : source_id}
                    {source_id === answer.here_source_id && <small>{t("stock_nearest")}</small>}
                  </th>
                  <td aria-hidden="true">
                    <i style={{ width: `${(quantity / most) * 100}%` }} />
                  </td>
                  <td>{formatNumber(quantity, locale)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
      {expected.length > 0 && (
        <>
          <h3 className={styles.expected}>{t("stock_expected")}</h3>
          <ul className={styles.lots}>
            {expected.map(({ date, quantity }, index) => (
              <li key={index}>
                <span>{formatDay(date, locale)}</span>
                <span>{formatNumber(quantity, locale)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
