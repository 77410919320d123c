import { DayFields, FilterBar } from "@/components/ui/filter-bar"
import type { Locale } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import { type InvoiceSearch, invoiceSearchAddress, isNarrowed } from "@/lib/invoices/search"
import { sizeInAddress } from "@/lib/list-page"

interface Props {
  locale: Locale
  path: string
  search: InvoiceSearch
}

export function InvoiceFilters({ locale, path, search }: Props) {
  const t = translator(locale, "invoices")
  const { q, from, to } = search
  return (
    <FilterBar
      locale={locale}
      path={path}
      address={invoiceSearchAddress(path, search)}
      label={t("filters")}
      search={{ label: t("filter_q"), value: q }}
      kept={[...sizeInAddress(search), ["side", search.side === "sold" ? "sold" : ""]]}
      reset={isNarrowed(search) ? path : null}
      count={[from, to].filter(Boolean).length}
    >
      <DayFields locale={locale} from={from} to={to} />
    </FilterBar>
  )
}
