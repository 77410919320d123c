import type { OrderView } from "@orac/checkout/contract"
import type { Session } from "@/lib/api/session"
import { formatDay } from "@/lib/format/date"
import { formatMoney } from "@/lib/format/money"
import { translator } from "@/lib/i18n/server"
import styles from "./order.module.css"

export function OrderSums({ session, order }: { session: Session; order: OrderView }) {
  const { locale } = session
  const t = translator(locale, "orders")
  const money = (minor: number) => formatMoney(minor, order.currency_code, locale)
  const { net_days: days, prepayment_percent: percent } = order.terms
  return (
    <section className={styles.sums} aria-label={t("sum_total")}>
      <dl>
        <div>
          <dt>{t("sum_goods")}</dt>
          <dd>{money(order.goods_minor)}</dd>
        </div>
        <div>
          <dt>{t("sum_freight")}</dt>
          <dd>{money(order.freight_minor)}</dd>
        </div>
        <div className={styles.total}>
          <dt>{t("sum_total")}</dt>
          <dd data-testid="order-total">{money(order.total_minor)}</dd>
        </div>
        <div>
          <dt>{t("sum_tax")}</dt>
          <dd>{money(order.tax_minor)}</dd>
        </div>
        {order.saving_minor > 0 && (
          <div className={styles.saving}>
            <dt>{t("sum_saving")}</dt>
            <dd>{money(order.saving_minor)}</dd>
          </div>
        )}
      </dl>
      <p className={styles.terms}>
        {percent > 0 ? t("terms_prepayment", { percent }) : t("terms_days", { days })}
        {order.due_date && ` · ${t("due", { date: formatDay(order.due_date, locale) })}`}
      </p>
    </section>
  )
}
