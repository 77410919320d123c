"use client"

import { useLocale, useTranslations } from "use-intl/react"
import type { PriceView } from "@orac/pricing/contract"
import { formatMoney } from "@/lib/format/money"
import { formatNumber, formatPercent } from "@/lib/format/number"
import styles from "./price.module.css"

/** What larger quantities cost; nothing where they cost the same. */
export function PriceBreaks({ price: { breaks, currency_code } }: { price: PriceView }) {
  const t = useTranslations("price")
  const locale = useLocale()
  return breaks.length ? (
    <table className={styles.breaks}>
      <caption>{t("breaks")}</caption>
      <tbody>
        {breaks.map(({ from_quantity, unit_price_minor, percent }) => (
          <tr key={from_quantity}>
            <th scope="row">{t("from", { count: formatNumber(from_quantity, locale) })}</th>
            <td>{percent > 0 ? `\u2212${formatPercent(percent, locale)}` : ""}</td>
            <td>{formatMoney(unit_price_minor, currency_code, locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  ) : null
}
