"use client"

import { useMemo } from "react"
import { useLocale, useTranslations } from "use-intl/react"
import { formatMoney } from "@/lib/format/money"
import { tierHints } from "@/lib/pad/tiers"
import { usePad } from "./pad-context"
import styles from "./rail.module.css"

/** Lines for which a little more lowers the price, each raised by one press. */
export function TierHints() {
  const t = useTranslations("pad")
  const common = useTranslations("common")
  const locale = useLocale()
  const { sync, snapshot, rows, rights } = usePad()
  const hints = useMemo(() => tierHints(rows), [rows])
  const currency = snapshot.pad.totals?.currency_code
  if (!hints.length || !currency) {
    return null
  }
  return (
    <section className={styles.box}>
      <h2>{t("tiers")}</h2>
      <ul className={styles.tiers}>
        {hints.map(({ sku, unit, missing, quantity, priceMinor }) => (
          <li key={sku}>
            <button
              type="button"
              disabled={!rights.edit}
              title={t("tier_take", { sku, quantity })}
              onClick={() => sync.setQuantity(sku, quantity)}
            >
              {t("tier", {
                sku,
                missing,
                unit: common("unit", { unit, count: missing }),
                price: formatMoney(priceMinor, currency, locale),
              })}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
