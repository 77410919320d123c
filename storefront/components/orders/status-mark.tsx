import type { OrderStatus } from "@orac/checkout/contract"
import type { Locale } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import styles from "./status-mark.module.css"

/** An order's state, told by word and shape, not by colour alone. */
export function StatusMark({ status, locale }: { status: OrderStatus; locale: Locale }) {
  return (
    <span className={`${styles.mark} ${styles[status] ?? ""}`}>
      {translator(locale, "orders")(`status_${status}`)}
    </span>
  )
}
