import type { OrderStatus } from "@orac/checkout/contract"
import { DayFields, FilterBar } from "@/components/ui/filter-bar"
import { Tabs } from "@/components/ui/tabs"
import type { Locale } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import { sizeInAddress } from "@/lib/list-page"
import {
  type OrderSearch,
  SORTS,
  STATUSES,
  UNDER_WAY,
  columnOf,
  isDownwards,
  isNarrowed,
  orderInAddress,
  orderSearchAddress,
} from "@/lib/orders/search"
import styles from "./order-filters.module.css"

interface Props {
  locale: Locale
  path: string
  search: OrderSearch
  showsSums: boolean
}

const COLUMN_TEXT = {
  placed_at: "placed_at",
  display_id: "number",
  arrival_date: "arrival",
  total: "total",
} as const

/** The history's filters: the status by one press, the rest as a form; all of it in the address. */
export function OrderFilters(props: Props) {
  const { locale, path, search } = props
  const t = translator(locale, "orders")
  return (
    <section aria-label={t("filters")}>
      <Statuses {...props} />
      <FilterBar
        locale={locale}
        path={path}
        address={orderSearchAddress(path, search)}
        label={t("filters")}
        search={{ label: t("q"), value: search.q }}
        kept={[...search.status.map((one) => ["status", one] as const), ...sizeInAddress(search)]}
        reset={isNarrowed(search) ? path : null}
        count={[search.from, search.to, search.placedBy].filter(Boolean).length}
      >
        <DayFields locale={locale} from={search.from} to={search.to} />
        <label>
          {t("placed_by")}
          <input name="by" defaultValue={search.placedBy} maxLength={100} autoComplete="off" />
        </label>
        <Sorts {...props} />
      </FilterBar>
    </section>
  )
}

const isSame = (a: readonly OrderStatus[], b: readonly OrderStatus[]) =>
  a.length === b.length && a.every((one) => b.includes(one))

function Statuses({ locale, path, search }: Props) {
  const t = translator(locale, "orders")
  const choices: [text: string, status: readonly OrderStatus[]][] = [
    [translator(locale, "common")("all"), []],
    [t("under_way"), UNDER_WAY],
    ...STATUSES.map((one): [string, OrderStatus[]] => [t(`status_${one}`), [one]]),
  ]
  return (
    <Tabs
      label={t("statuses")}
      tabs={choices.map(([text, status]) => ({
        href: orderSearchAddress(path, search, { status: [...status] }),
        text,
        isCurrent: isSame(status, search.status),
      }))}
    />
  )
}

/** The order of the list where its headings have no place. */
function Sorts({ locale, search, showsSums }: Props) {
  const t = translator(locale, "orders")
  return (
    <label className={styles.sort}>
      {t("order")}
      <select name="order" defaultValue={orderInAddress(search.order)}>
        {SORTS.filter((one) => showsSums || columnOf(one) !== "total").map((one) => (
          <option key={one} value={orderInAddress(one)}>
            {t(isDownwards(one) ? "downwards" : "upwards", {
              column: t(COLUMN_TEXT[columnOf(one)]),
            })}
          </option>
        ))}
      </select>
    </label>
  )
}
