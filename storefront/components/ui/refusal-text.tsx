"use client"

import { useLocale, useMessages, useTranslations } from "use-intl/react"
import type { RefusalBody } from "@orac/companies/contract"
import { formatMoney } from "@/lib/format/money"
import type { Locale } from "@/lib/i18n/locales"
import type { Messages } from "@/lib/i18n/messages"

type Code = keyof Messages["refusal"]
type Values = Record<string, string | number>

/** Facts as the texts need them: sums as money, lists joined. */
function valuesOf(facts: Record<string, unknown>, locale: Locale): Values {
  const currency = String(facts.currency_code ?? "")
  const values = Object.entries(facts).map(([key, fact]): [string, string | number] => {
    if (typeof fact === "number") {
      return [key, key.endsWith("_minor") && currency ? formatMoney(fact, currency, locale) : fact]
    }
    return [key, Array.isArray(fact) ? fact.join(", ") : String(fact ?? "")]
  })
  return Object.fromEntries(values)
}

/** Why something was refused and what to do, in the reader's language. */
export function RefusalText({ body }: { body: RefusalBody }) {
  const t = useTranslations("refusal")
  const locale = useLocale()
  const known = (useMessages() as Partial<Messages>).refusal ?? {}
  return (
    <ul>
      {body.refusals.map(({ code, message, facts }, index) => (
        <li key={index} data-code={code}>
          {code in known
            ? t(code as Code, valuesOf(facts, locale) as never)
            : t("other", { message })}
        </li>
      ))}
    </ul>
  )
}
