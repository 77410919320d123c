import type { DealerView } from "@orac/territories/contract"
import { formatDay } from "@/lib/format/date"
import { type Locale, localText } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import styles from "./entity.module.css"

interface Props {
  dealer: DealerView
  locale: Locale
}

/** Who serves the company, and why it is this seller. */
export function Dealer({ dealer, locale }: Props) {
  const t = translator(locale, "entity")
  const { seller, words, since, basis } = dealer
  return (
    <section>
      <h2>{t("dealer")}</h2>
      <p className={styles.groupName}>{seller?.name ?? t("dealer_direct")}</p>
      {seller && (
        <p>
          {t(`dealer_${seller.role}`)}, {seller.city}
        </p>
      )}
      <p className={styles.note}>
        {words && <span>{t("dealer_why", { reason: localText(words, locale) })}</span>}
        {basis === "chain" && <span>{t("dealer_chain")}</span>}
        {since && <span>{t("dealer_since", { day: formatDay(since, locale) })}</span>}
      </p>
    </section>
  )
}
