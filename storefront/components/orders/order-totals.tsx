import type { OrderView } from "@orac/checkout/contract"
import type { InvoiceRow } from "@orac/documents/contract"
import { type Session, can } from "@/lib/api/session"
import { formatDay } from "@/lib/format/date"
import { formatMoney } from "@/lib/format/money"
import { formatPercent } from "@/lib/format/number"
import { translator } from "@/lib/i18n/server"
import styles from "./order-totals.module.css"

interface Props {
  session: Session
  order: OrderView
  /** Null for a role without invoices. */
  invoices: InvoiceRow[] | null
}

/** What the order costs, how it is paid, and its papers. */
export function OrderTotals({ session, order, invoices }: Props) {
  const showsPrices = can(session, "price.view")
  return showsPrices || invoices ? (
    <div className={styles.rail}>
      {showsPrices && <Sums session={session} order={order} />}
      {showsPrices && <Payment session={session} order={order} />}
      {invoices && <Invoices session={session} order={order} invoices={invoices} />}
    </div>
  ) : null
}

function Sums({ session: { locale }, order }: Omit<Props, "invoices">) {
  const t = translator(locale, "order")
  const money = (minor: number) => formatMoney(minor, order.currency_code, locale)
  const { goods_minor, saving_minor, freight_minor, tax_minor, total_minor } = order
  return (
    <section aria-labelledby="order-totals">
      <h2 id="order-totals">{t("totals")}</h2>
      <dl className={styles.sums}>
        {saving_minor > 0 && (
          <Sum name={t("list_total")} value={money(goods_minor + saving_minor)} />
        )}
        {saving_minor > 0 && <Sum name={t("saving")} value={`\u2212${money(saving_minor)}`} />}
        <Sum name={t("goods")} value={money(goods_minor)} />
        <Sum name={t("freight")} value={freight_minor ? money(freight_minor) : t("free")} />
        <Sum name={t("total")} value={money(total_minor)} isTotal />
        <Sum name={t("tax")} value={money(tax_minor)} />
      </dl>
    </section>
  )
}

function Sum({ name, value, isTotal }: { name: string; value: string; isTotal?: boolean }) {
  return (
    <div className={isTotal ? styles.total : undefined}>
      <dt>{name}</dt>
      <dd data-testid={isTotal ? "order-total" : undefined}>{value}</dd>
    </div>
  )
}

function Payment({ session: { locale }, order }: Omit<Props, "invoices">) {
  const t = translator(locale, "order")
  const { net_days: days, prepayment_percent } = order.terms
  const percent = formatPercent(prepayment_percent, locale)
  const isAdvance = prepayment_percent >= 100 || (days === 0 && prepayment_percent === 0)
  return (
    <section aria-labelledby="order-payment">
      <h2 id="order-payment">{t("payment")}</h2>
      <p>
        {isAdvance
          ? t("terms_prepaid")
          : prepayment_percent > 0
            ? t("terms_part", { percent, days })
            : t("terms_net", { days })}
      </p>
      {order.due_date && order.status !== "cancelled" && (
        <p>{t("due", { date: formatDay(order.due_date, locale) })}</p>
      )}
    </section>
  )
}

function Invoices({ session, order, invoices }: Props) {
  const { locale, entityId } = session
  const t = translator(locale, "order")
  if (!invoices?.length) {
    return order.status === "cancelled" ? null : <p className={styles.wait}>{t("invoice_wait")}</p>
  }
  return (
    <ul className={styles.papers}>
      {invoices.map(({ id, number }) => (
        <li key={id}>
          {can(session, "doc.download") ? (
            <a
              href={`/api/invoices/${id}/pdf?entity=${entityId}`}
              download
              data-testid="invoice-pdf"
            >
              {t("invoice_pdf", { number })}
            </a>
          ) : (
            t("invoice", { number })
          )}
        </li>
      ))}
    </ul>
  )
}
