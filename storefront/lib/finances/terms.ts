import type { PaymentTermsView } from "@orac/credit/contract"
import { formatPercent } from "@/lib/format/number"
import type { Locale } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"

/** Payment terms in words: the days, the part in advance, or both. */
export function termsText(terms: PaymentTermsView, locale: Locale): string {
  const t = translator(locale, "finances")
  const { net_days: days, prepayment_percent: percent } = terms
  const parts = [
    percent > 0 && t("terms_prepayment", { percent: formatPercent(percent, locale) }),
    (days > 0 || percent === 0) && t("terms_days", { days }),
  ]
  return parts.filter(Boolean).join(", ")
}
