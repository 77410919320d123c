"use client"

import { useLocale, useTranslations } from "use-intl/react"
import { formatShortDay } from "@/lib/format/date"
import { formatNumber } from "@/lib/format/number"
import type { Locale } from "@/lib/i18n/locales"
import type { StockSplit } from "@/lib/pad/rows"
import styles from "./stock-bar.module.css"

interface Props {
  sku: string
  stock: StockSplit | null
  quantity: number
}

const PARTS = ["here", "network", "later", "short"] as const

/** How much of a quantity is here, elsewhere in the network, still coming, and not to be had. */
export function StockBar({ sku, stock, quantity }: Props) {
  const t = useTranslations("pad")
  const locale = useLocale()
  if (!stock) {
    return null
  }
  const { here, network, later, short } = stock
  return (
    <div className={styles.stock}>
      <span
        className={styles.bar}
        role="img"
        aria-label={t("stock_of", { sku, here, network, later, short })}
      >
        {PARTS.filter((part) => stock[part] > 0).map((part) => (
          <i
            key={part}
            className={styles[part]}
            style={{ flexGrow: stock[part] / Math.max(1, quantity) }}
          />
        ))}
      </span>
      <small className={short > 0 ? styles.shortText : undefined} aria-hidden="true">
        <StockWords stock={stock} locale={locale} />
      </small>
    </div>
  )
}

function StockWords({ stock, locale }: { stock: StockSplit; locale: Locale }) {
  const t = useTranslations("pad")
  const { network, later, short, date } = stock
  const number = (value: number) => formatNumber(value, locale)
  if (short > 0) {
    return t("short", { count: number(short) })
  }
  if (later > 0 && date) {
    return t("later", { count: number(later), date: formatShortDay(date, locale) })
  }
  return network > 0 ? t("network", { count: number(network) }) : t("all_here")
}
