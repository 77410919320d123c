import type { OrderStatus } from "@orac/checkout/contract"
import type { Locale } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import button from "@/components/ui/button.module.css"
import filters from "@/components/ui/filters.module.css"

const STATUSES: OrderStatus[] = [
  "placed",
  "confirmed",
  "part_shipped",
  "shipped",
  "delivered",
  "cancelled",
]

/** The filters of the order history; they stand in the address. */
export function OrderFilters({ locale, query }: { locale: Locale; query: URLSearchParams }) {
  const t = translator(locale, "orders")
  const common = translator(locale, "common")
  const value = (name: string) => query.get(name) ?? ""
  return (
    <form className={filters.filters} action={`/${locale}/account/orders`} key={query.toString()}>
      <label className={filters.search}>
        {t("filter_q")}
        <input type="search" name="q" defaultValue={value("q")} maxLength={100} />
      </label>
      <label>
        {t("filter_status")}
        <select name="status" defaultValue={value("status")}>
          <option value="">{common("all")}</option>
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {t(`status_${status}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t("filter_from")}
        <input type="date" name="from" defaultValue={value("from")} />
      </label>
      <label>
        {t("filter_to")}
        <input type="date" name="to" defaultValue={value("to")} />
      </label>
      <button type="submit" className={button.button}>
        {common("show")}
      </button>
    </form>
  )
}
