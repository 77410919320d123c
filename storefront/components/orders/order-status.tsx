import type { OrderStatus } from "@orac/checkout/contract"
import type { Locale } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import styles from "./order-status.module.css"

/** How far an order is: a dot that fills, and the word. */
export function OrderStatusText({ status, locale }: { status: OrderStatus; locale: Locale }) {
  return (
    <span className={styles.status} data-status={status}>
      {translator(locale, "orders")(`status_${status}`)}
    </span>
  )
}
