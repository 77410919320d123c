import type { OrderSegmentView, OrderView } from "@orac/checkout/contract"
import { type Session, can } from "@/lib/api/session"
import { formatDay, formatShortDay } from "@/lib/format/date"
import { formatMoney } from "@/lib/format/money"
import { formatNumber } from "@/lib/format/number"
import { localText } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import styles from "./order.module.css"
import { StatusMark } from "./status-mark"

interface Props {
  session: Session
  order: OrderView
}

/** A lane for each warehouse that the order comes from. */
export function Segments({ session, order }: Props) {
  const t = translator(session.locale, "orders")
  return (
    <section>
      <h2>{t("segments")}</h2>
      <ol className={styles.lanes}>
        {order.segments.map((segment, index) => (
          <Lane key={index} session={session} order={order} segment={segment} />
        ))}
      </ol>
    </section>
  )
}

function Lane({ session, order, segment }: Props & { segment: OrderSegmentView }) {
  const { locale } = session
  const t = translator(locale, "orders")
  const pieces = segment.lines.reduce((sum, { quantity }) => sum + quantity, 0)
  return (
    <li className={styles.lane}>
      <div className={styles.laneHead}>
        <strong>{localText(segment.source.city, locale)}</strong>
        <span>{localText(segment.source.name, locale)}</span>
        <StatusMark status={segment.status} locale={locale} />
      </div>
      <div className={styles.track}>
        <span>{t("segment_ready", { date: formatShortDay(segment.ready_date, locale) })}</span>
        <i aria-hidden="true" />
        <span>
          {segment.carrier}
          {can(session, "price.view") &&
            ` · ${formatMoney(segment.freight_minor, order.currency_code, locale)}`}
        </span>
        <i aria-hidden="true" />
        <span>{t("segment_arrives", { date: formatShortDay(segment.arrival_date, locale) })}</span>
      </div>
      <details>
        <summary>
          {t("segment_lines", {
            count: segment.lines.length,
            pieces: formatNumber(pieces, locale),
          })}
        </summary>
        <ul className={styles.laneLines}>
          {segment.lines.map((line) => (
            <li key={line.line_item_id}>
              <b>{line.sku}</b>
              <span>
                {line.lot && t("segment_lot", { date: formatDay(line.lot.date, locale) })}
              </span>
              <span>
                {line.shipped > 0 && `${formatNumber(line.shipped, locale)} / `}
                {formatNumber(line.quantity, locale)}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </li>
  )
}
