import type { OrderView } from "@orac/checkout/contract"
import type { Session } from "@/lib/api/session"
import { formatMoment } from "@/lib/format/date"
import { translator } from "@/lib/i18n/server"
import { orderSteps } from "@/lib/orders/steps"
import styles from "./order-way.module.css"

/** The steps of an order from placed to delivered with the moments when they were reached. */
export function OrderWay({ session, order }: { session: Session; order: OrderView }) {
  const { locale, entity } = session
  const t = translator(locale, "order")
  const names = translator(locale, "orders")
  return (
    <section aria-label={t("way")}>
      <ol className={styles.way}>
        {orderSteps(order).map(({ status, at, isNow }) => (
          <li
            key={status}
            aria-current={isNow ? "step" : undefined}
            data-status={status}
            data-reached={at !== null || isNow}
          >
            <span>{names(`status_${status}`)}</span>
            <small>{at ? formatMoment(at, locale, entity.time_zone) : !isNow && t("ahead")}</small>
          </li>
        ))}
      </ol>
    </section>
  )
}
