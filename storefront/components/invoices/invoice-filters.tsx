import { FilterForm } from "@/components/ui/filter-form"
import { HoverLink } from "@/components/ui/hover-link"
import button from "@/components/ui/button.module.css"
import form from "@/components/ui/filters.module.css"
import type { Locale } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import { type InvoiceSearch, invoiceSearchAddress, isNarrowed } from "@/lib/invoices/search"
import { PAGE_SIZES } from "@/lib/list-page"

interface Props {
  locale: Locale
  path: string
  search: InvoiceSearch
}

export function InvoiceFilters({ locale, path, search }: Props) {
  const t = translator(locale, "invoices")
  const common = translator(locale, "common")
  return (
    <FilterForm
      key={invoiceSearchAddress(path, search)}
      action={path}
      label={t("filters")}
      className={form.filters}
    >
      {search.size !== PAGE_SIZES[0] && <input type="hidden" name="size" value={search.size} />}
      {search.side === "sold" && <input type="hidden" name="side" value="sold" />}
      <label className={form.search}>
        {t("filter_q")}
        <input name="q" type="search" defaultValue={search.q} maxLength={100} />
      </label>
      <label>
        {t("from")}
        <input name="from" type="date" defaultValue={search.from} />
      </label>
      <label>
        {t("to")}
        <input name="to" type="date" defaultValue={search.to} />
      </label>
      <button className={button.button}>{common("show")}</button>
      {isNarrowed(search) && (
        <HoverLink className={button.quiet} href={path}>
          {common("reset")}
        </HoverLink>
      )}
    </FilterForm>
  )
}
