"use client"

import { useLocale, useTranslations } from "use-intl/react"
import { formatMoney, formatMoneyChange } from "@/lib/format/money"
import { type Difference, differenceGroups, numberFact } from "@/lib/orders/differences"
import styles from "./repeat-order.module.css"

interface Props {
  differences: Difference[]
  currency: string
}

/** The differences by kind: what is not to be had first, then what it costs now. */
export function RepeatDifferences({ differences, currency }: Props) {
  const t = useTranslations("repeat")
  return (
    <div className={styles.groups} tabIndex={0} role="group" aria-label={t("title")}>
      {differenceGroups(differences).map(({ code, items }) => (
        <section key={code} data-code={code}>
          <h3>
            {t(`group_${code}`)} <span>{items.length}</span>
          </h3>
          <ul>
            {items.map((item) => (
              <li key={item.sku}>
                <b>{code === "SUBSTITUTE" ? String(item.facts.substitute_sku) : item.sku}</b>
                <DifferenceText difference={item} currency={currency} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function DifferenceText({ difference, currency }: { difference: Difference; currency: string }) {
  const t = useTranslations("repeat")
  const locale = useLocale()
  const fact = (name: string) => numberFact(difference, name)
  switch (difference.code) {
    case "GONE":
      return <span>{t("was", { quantity: fact("quantity") })}</span>
    case "SUBSTITUTE":
      return <span>{t("instead", { sku: difference.sku })}</span>
    case "SHORT":
      return <span>{t("short", { needed: fact("needed"), reachable: fact("reachable") })}</span>
    default: {
      const [was, now] = [fact("was_minor"), fact("is_minor")]
      const price = {
        was: formatMoney(was, currency, locale),
        now: formatMoney(now, currency, locale),
      }
      return (
        <span>
          {t("price_change", price)} <em>{formatMoneyChange(now - was, currency, locale)}</em>
        </span>
      )
    }
  }
}
