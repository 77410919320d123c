import type { OrderView } from "@orac/checkout/contract"
import type { Session } from "@/lib/api/session"
import { formatMoment } from "@/lib/format/date"
import { translator } from "@/lib/i18n/server"
import styles from "./order.module.css"

const WAY = ["placed", "confirmed", "shipped", "delivered"] as const

/** What has happened to an order, and what is still ahead. */
export function Timeline({ session, order }: { session: Session; order: OrderView }) {
  const { locale, entity } = session
  const t = translator(locale, "orders")
  const happened = new Set<string>(order.timeline.map(({ status }) => status))
  const ahead = happened.has("cancelled") ? [] : WAY.filter((status) => !happened.has(status))
  return (
    <section className={styles.timelineBox}>
      <h2>{t("timeline")}</h2>
      <ol className={styles.timeline}>
        {order.timeline.map(({ status, at }) => (
          <li key={`${status}:${at}`} className={styles.done}>
            {t(`status_${status}`)}
            <small>{formatMoment(at, locale, entity.time_zone)}</small>
          </li>
        ))}
        {ahead.map((status) => (
          <li key={status}>{t(`status_${status}`)}</li>
        ))}
      </ol>
    </section>
  )
}
