import type { Personal } from "@/lib/api/personal"
import { type StockState, stockState } from "@/lib/catalogue/stock-state"
import { formatShortDay } from "@/lib/format/date"
import { formatNumber } from "@/lib/format/number"
import type { Locale } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import styles from "./cells.module.css"

interface Props {
  personal: Promise<Personal>
  sku: string
  locale: Locale
}

/** Where an article is to be had: here, in the network, or from a date. */
export async function StockCell({ personal, sku, locale }: Props) {
  const { stock } = await personal
  if (stock === null) {
    return null
  }
  const view = stock === "failed" ? undefined : stock.availability.find((one) => one.sku === sku)
  if (!view) {
    const t = translator(locale, "catalogue")
    return (
      <span className={styles.none}>{t(stock === "failed" ? "not_loaded" : "stock_none")}</span>
    )
  }
  const state = stockState(view)
  return (
    <span className={`${styles.stock} ${styles[state.kind]}`}>
      <StockWords state={state} locale={locale} />
    </span>
  )
}

function StockWords({ state, locale }: { state: StockState; locale: Locale }) {
  const t = translator(locale, "catalogue")
  const number = (value: number) => formatNumber(value, locale)
  switch (state.kind) {
    case "here":
      return (
        <>
          {t("stock_here", { count: number(state.here) })}
          {state.network > state.here && (
            <small>{t("stock_network", { count: number(state.network) })}</small>
          )}
        </>
      )
    case "network":
      return t("stock_network", { count: number(state.network) })
    case "later":
      return t("stock_later", { date: formatShortDay(state.date, locale) })
    case "none":
      return t("stock_none")
  }
}
