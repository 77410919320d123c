import { Tabs } from "@/components/ui/tabs"
import { addressOf } from "@/lib/address"
import type { Locale } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import type { InvoiceSearch } from "@/lib/invoices/search"

interface Props {
  locale: Locale
  path: string
  side: InvoiceSearch["side"]
}

const SIDES = ["bought", "sold"] as const

/** What a company that sells has bought, and what it has sold. */
export function InvoiceSides({ locale, path, side }: Props) {
  const t = translator(locale, "invoices")
  return (
    <Tabs
      label={t("sides")}
      tabs={SIDES.map((one) => ({
        href: addressOf(path, [["side", one === "sold" ? one : ""]]),
        text: t(`side_${one}`),
        isCurrent: one === side,
      }))}
    />
  )
}
