import type { OrderSegmentView, OrderView } from "@orac/checkout/contract"
import { type Session, can } from "@/lib/api/session"
import { formatDay, formatShortDay } from "@/lib/format/date"
import { formatMoney } from "@/lib/format/money"
import { formatNumber } from "@/lib/format/number"
import { localText } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import { carrierText } from "./carrier-text"
import { piecesOf } from "@/lib/orders/pieces"
import { OrderStatusText } from "./order-status"
import styles from "./order-segments.module.css"

interface Props {
  session: Session
  order: OrderView
}

interface SegmentProps extends Props {
  segment: OrderSegmentView
}

/** The deliveries of an order as lanes: from where, by whom, when, and what is in each. */
export function OrderSegments({ session, order }: Props) {
  const t = translator(session.locale, "order")
  const { segments } = order
  return (
    <section aria-labelledby="order-segments">
      <h2 id="order-segments">{t("segments")}</h2>
      <ul className={styles.lanes}>
        {segments.map((segment) => (
          <li key={segment.source.id} className={styles.lane}>
            <Source session={session} segment={segment} order={order} />
            <Road session={session} segment={segment} order={order} />
            <Content session={session} segment={segment} order={order} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Source({ session: { locale }, segment: { source, status } }: SegmentProps) {
  const t = translator(locale, "order")
  const city = localText(source.city, locale)
  return (
    <div className={styles.source}>
      <h3>{city || t("segment_unknown")}</h3>
      {city && <p>{localText(source.name, locale)}</p>}
      <OrderStatusText status={status} locale={locale} />
    </div>
  )
}

/** From ready to arrived, with the carrier between. */
function Road({ session, segment, order }: SegmentProps) {
  const { locale } = session
  const t = translator(locale, "order")
  const { ready_date, arrival_date, carrier, freight_minor } = segment
  const freight = formatMoney(freight_minor, order.currency_code, locale)
  return (
    <dl className={styles.road} data-status={segment.status}>
      <div>
        <dt>{t("ready")}</dt>
        <dd>{ready_date ? formatShortDay(ready_date, locale) : "–"}</dd>
      </div>
      <div>
        <dt>{t("carrier")}</dt>
        <dd>{carrierText(carrier, locale)}</dd>
        {can(session, "price.view") && (
          <dd className={styles.freight}>
            {t("freight")}: {freight_minor ? freight : t("free")}
          </dd>
        )}
      </div>
      <div>
        <dt>{t("arrives")}</dt>
        <dd>{arrival_date ? formatShortDay(arrival_date, locale) : "–"}</dd>
      </div>
    </dl>
  )
}

/** What the lane carries; its pre-ordered lots stand open because their dates matter. */
function Content({ session: { locale }, segment: { lines } }: SegmentProps) {
  const t = translator(locale, "order")
  const lots = lines.filter(({ lot }) => lot)
  const pieces = piecesOf(lines)
  return (
    <div className={styles.content}>
      {lots.length > 0 && (
        <ul className={styles.lots} aria-label={t("preorder")}>
          {lots.map(({ line_item_id, sku, quantity, lot }) => (
            <li key={line_item_id}>
              <b>{sku}</b> × {formatNumber(quantity, locale)}
              <span>
                {t("preorder")},{" "}
                {lot?.date
                  ? t("preorder_lot", { date: formatDay(lot.date, locale) })
                  : t("preorder_open")}
              </span>
            </li>
          ))}
        </ul>
      )}
      <details className={styles.details}>
        <summary>{t("segment_lines", { lines: lines.length, pieces })}</summary>
        <ul className={styles.skus}>
          {lines.map(({ line_item_id, sku, quantity }) => (
            <li key={line_item_id}>
              {sku} <span>× {formatNumber(quantity, locale)}</span>
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}
