import type { AvailabilityAnswer, AvailabilityView } from "@orac/sourcing/contract"
import { formatDay } from "@/lib/format/date"
import { formatNumber } from "@/lib/format/number"
import { type Locale, localText } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import styles from "./article.module.css"

interface Props {
  answer: AvailabilityAnswer
  sku: string
  locale: Locale
}

/** Where an article lies now and when more comes. A role without warehouses sees the network's sum. */
export function StockTable({ answer, sku, locale }: Props) {
  const t = translator(locale, "article")
  const found = answer.availability.find((one) => one.sku === sku)
  if (!found) {
    return null
  }
  return (
    <section className={styles.stockSection}>
      <h2>
        {t("stock")} <small>{formatNumber(found.network, locale)}</small>
      </h2>
      {found.network === 0 && <p className={styles.demo}>{t("stock_none")}</p>}
      <Cities answer={answer} found={found} locale={locale} />
      <Expected found={found} locale={locale} />
    </section>
  )
}

interface PartProps {
  found: AvailabilityView
  locale: Locale
}

function Cities({ answer, found, locale }: PartProps & { answer: AvailabilityAnswer }) {
  const t = translator(locale, "article")
  const sources = new Map(answer.sources.map((source) => [source.id, source]))
  const isHere = (id: string) => id === answer.here_source_id
  const rows = found.by_source
    .filter(({ quantity }) => quantity > 0)
    .sort(
      (a, b) => Number(isHere(b.source_id)) - Number(isHere(a.source_id)) || b.quantity - a.quantity
    )
  if (!rows.length) {
    return null
  }
  const most = Math.max(...rows.map(({ quantity }) => quantity))
  return (
    <table className={styles.stock}>
      <caption className="visually-hidden">{t("stock")}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t("stock_city")}</th>
          <th scope="col">{t("stock_pieces")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ source_id, quantity }) => (
          <tr key={source_id} data-here={isHere(source_id) || undefined}>
            <th scope="row">
              <span className="nowrap">
                {localText(sources.get(source_id)?.city ?? {}, locale)}
              </span>
              {isHere(source_id) && <small>{t("stock_nearest")}</small>}
            </th>
            <td>
              <i style={{ width: `calc((100% - 4.5rem) * ${quantity / most})` }} />
              <span>{formatNumber(quantity, locale)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Expected({ found, locale }: PartProps) {
  const t = translator(locale, "article")
  const lots = [
    ...found.inbound.map((lot) => ({ ...lot, kind: "inbound" as const })),
    ...found.production.map((lot) => ({ ...lot, kind: "production" as const })),
  ].sort((a, b) => a.date.localeCompare(b.date))
  if (!lots.length) {
    return null
  }
  return (
    <>
      <h3 className={styles.expected}>{t("stock_expected")}</h3>
      <ul className={styles.lots}>
        {lots.map(({ date, quantity, kind }) => (
          <li key={`${kind}:${date}`}>
            <span>
              {formatDay(date, locale)} <small>{t(`lot_${kind}`)}</small>
            </span>
            <span>{formatNumber(quantity, locale)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
