"use client"

import { useLocale, useTranslations } from "use-intl/react"
import type { PadPlans } from "@orac/checkout/contract"
import { formatMoney } from "@/lib/format/money"
import { formatKilograms } from "@/lib/format/number"
import { useGroupNames } from "@/components/ui/group-names"
import { usePad } from "./pad-context"
import styles from "./rail.module.css"

export type PricedPlan = PadPlans["plans"][number]

/** @param freight minor units; null while it is not known */
export function SumBox({ freight }: { freight: number | null }) {
  const t = useTranslations("pad")
  const common = useTranslations("common")
  const locale = useLocale()
  const names = useGroupNames()
  const { snapshot } = usePad()
  const { totals } = snapshot.pad
  if (!totals) {
    return null
  }
  const money = (minor: number) => formatMoney(minor, totals.currency_code, locale)
  const { line_count: lines, piece_count } = totals
  const total = totals.goods_minor + (freight ?? 0)
  return (
    <section className={snapshot.status === "saved" ? styles.box : `${styles.box} ${styles.faded}`}>
      <h2 className="visually-hidden">{t("summary")}</h2>
      <p className={styles.counts}>
        {t("lines_pieces", { lines, pieces: piece_count })} ·{" "}
        {common("kg", { value: formatKilograms(totals.weight_g, locale) })}
      </p>
      <table className={styles.sums}>
        <caption className="visually-hidden">{t("by_group")}</caption>
        <tbody>
          {totals.by_group.map(({ product_group, goods_minor }) => (
            <tr key={product_group}>
              <th scope="row">{names[product_group] ?? product_group}</th>
              <td>{money(goods_minor)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t("freight")}</th>
            <td>{freight === null ? "…" : money(freight)}</td>
          </tr>
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("total")}</th>
            <td data-testid="pad-total">{money(total)}</td>
          </tr>
        </tfoot>
      </table>
      {totals.saving_minor > 0 && (
        <p className={styles.saving}>
          {t("saving")} <b>{money(totals.saving_minor)}</b>
        </p>
      )}
      <p className={styles.note}>{t("tax", { tax: money(totals.tax_minor) })}</p>
    </section>
  )
}
