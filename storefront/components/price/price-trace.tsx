"use client"

import { useLocale, useTranslations } from "use-intl/react"
import type { PriceTraceEntry, PriceView } from "@orac/pricing/contract"
import { formatMoney, formatMoneyChange } from "@/lib/format/money"
import { formatNumber, formatPercent } from "@/lib/format/number"
import styles from "./price.module.css"

/** Layers that changed nothing say nothing. */
const speaks = ({ layer, before_minor, after_minor }: PriceTraceEntry) =>
  layer === "list" || before_minor !== after_minor

/** How a price came about, a line for each step, in the reader's words. */
export function PriceTrace({ price, unit }: { price: PriceView; unit: string }) {
  const t = useTranslations("price")
  const locale = useLocale()
  const money = (minor: number) => formatMoney(minor, price.currency_code, locale)
  const percent = formatPercent(price.tax_rate, locale)
  return (
    <>
      <table className={styles.trace}>
        <tbody>
          {price.trace.filter(speaks).map((entry) => (
            <tr key={entry.layer}>
              <th scope="row">
                <LayerText entry={entry} />
              </th>
              <td>{entry.percent === null ? "" : shownPercent(entry)}</td>
              <td>
                {entry.layer === "list"
                  ? money(entry.after_minor)
                  : formatMoneyChange(
                      entry.after_minor - entry.before_minor,
                      price.currency_code,
                      locale
                    )}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {t("final")} {t("per_unit", { unit })}
            </th>
            <td>{money(price.unit_price_minor)}</td>
          </tr>
        </tfoot>
      </table>
      <p className={styles.tax}>{t("tax_included", { percent })}</p>
    </>
  )

  function shownPercent({ percent: rate, before_minor, after_minor }: PriceTraceEntry) {
    const sign = after_minor < before_minor ? "\u2212" : "+"
    return `${sign}${formatPercent(Math.abs(rate ?? 0), locale)}`
  }
}

function LayerText({ entry }: { entry: PriceTraceEntry }) {
  const t = useTranslations("price")
  const locale = useLocale()
  switch (entry.layer) {
    case "volume_break":
      return t("layer_volume_break", {
        from: formatNumber(Number(entry.facts.from_quantity ?? 1), locale),
      })
    case "tax":
      return t("layer_tax", { percent: formatPercent(entry.percent ?? 0, locale) })
    case "individual":
      return t(entry.percent === null ? "layer_individual" : "layer_individual_percent")
    default:
      return t(`layer_${entry.layer}`)
  }
}
