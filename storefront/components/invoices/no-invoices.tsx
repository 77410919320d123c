import { HoverLink } from "@/components/ui/hover-link"
import { Notice } from "@/components/ui/notice"
import button from "@/components/ui/button.module.css"
import type { Locale } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import { type InvoiceSearch, isNarrowed } from "@/lib/invoices/search"

interface Props {
  locale: Locale
  path: string
  search: InvoiceSearch
}

/** Why there are no invoices, and the next step. */
export function NoInvoices({ locale, path, search }: Props) {
  const t = translator(locale, "invoices")
  return isNarrowed(search) ? (
    <Notice title={t("empty_title")} text={t("empty_filtered")}>
      <HoverLink className={button.primary} href={path}>
        {t("all_invoices")}
      </HoverLink>
    </Notice>
  ) : (
    <Notice title={t("empty_title")} text={t("empty_text")} />
  )
}
