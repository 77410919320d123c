import { Suspense } from "react"
import type { Session } from "@/lib/api/session"
import { formatShortDay } from "@/lib/format/date"
import { formatMoney } from "@/lib/format/money"
import { formatNumber } from "@/lib/format/number"
import { translator } from "@/lib/i18n/server"
import type { Live } from "./article-list"
import styles from "./live-cells.module.css"

interface PriceProps {
  session: Session
  sku: string
  prices: Live["prices"]
}

/** A personal price whose place is kept until it comes. */
export function LivePrice(props: PriceProps) {
  return (
    <Suspense fallback={<span className={styles.waiting} />}>
      <Price {...props} />
    </Suspense>
  )
}

async function Price({ session, sku, prices }: PriceProps) {
  const price = (await prices).get(sku)
  if (!price) {
    return null
  }
  const money = (minor: number) => formatMoney(minor, price.currency_code, session.locale)
  return (
    <span className={styles.price}>
      <b>{money(price.unit_price_minor)}</b>
      {price.list_price_minor > price.unit_price_minor && <s>{money(price.list_price_minor)}</s>}
    </span>
  )
}

interface StockProps {
  session: Session
  sku: string
  stock: Live["stock"]
}

export function LiveStock(props: StockProps) {
  return (
    <Suspense fallback={<span className={styles.waiting} />}>
      <Stock {...props} />
    </Suspense>
  )
}

async function Stock({ session, sku, stock }: StockProps) {
  const { locale } = session
  const t = translator(locale, "catalogue")
  const found = (await stock)?.availability.find((entry) => entry.sku === sku)
  if (!found) {
    return null
  }
  const number = (count: number) => formatNumber(count, locale)
  if (found.here > 0) {
    return <span className={styles.here}>{t("stock_here", { count: number(found.here) })}</span>
  }
  if (found.network > 0) {
    return (
      <span className={styles.network}>
        {t("stock_network", { count: number(found.network) })}
      </span>
    )
  }
  const [next] = [...found.inbound, ...found.production].sort((a, b) =>
    a.date.localeCompare(b.date)
  )
  const text = next ? t("stock_later", { date: formatShortDay(next.date, locale) }) : t("stock_none")
  return <span className={styles.none}>{text}</span>
}
