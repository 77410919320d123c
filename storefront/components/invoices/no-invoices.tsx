import Link from "next/link"
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

export function NoInvoices({ locale, path, search }: Props) {
  const t = translator(locale, "invoices")
  return isNarrowed(search) || search.page > 1 ? (
    <Notice title={t("empty_title")} text={t("empty_filtered")}>
      <Link className={button.primary} href={path}>
        {t("all_invoices")}
      </Link>
    </Notice>
  ) : (
    <Notice title={t("empty_title")} text={t("empty_text")} />
  )
}
