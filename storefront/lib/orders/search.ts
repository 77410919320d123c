import type { OrderColumn, OrderSort, OrderStatus } from "@orac/checkout/contract"
import { type AddressQuery, addressOf, dayOf, valueOf, valuesOf } from "@/lib/address"
import { type ListPage, pageInAddress, pageInQuestion, readListPage, textOf } from "@/lib/list-page"

export const STATUSES = [
  "placed",
  "confirmed",
  "part_shipped",
  "shipped",
  "delivered",
  "cancelled",
] as const satisfies readonly OrderStatus[]

/** Orders that somebody still waits for. */
export const UNDER_WAY = ["placed", "confirmed", "part_shipped", "shipped"] as const

/** What the history can be ordered by, each with the direction that is asked for first. */
export const FIRST_SORT: Record<OrderColumn, OrderSort> = {
  placed_at: "-placed_at",
  display_id: "-display_id",
  arrival_date: "arrival_date",
  total: "-total",
}

const USUAL_SORT: OrderSort = FIRST_SORT.placed_at

/** What an order history shows; it lives in the page's address. */
export interface OrderSearch extends ListPage {
  status: OrderStatus[]
  from: string
  to: string
  q: string
  placedBy: string
  order: OrderSort
}

const isStatus = (value: string): value is OrderStatus => STATUSES.some((known) => known === value)

export const columnOf = (order: OrderSort) => order.replace("-", "") as OrderColumn

export const isDownwards = (order: OrderSort) => order.startsWith("-")

const reversed = (order: OrderSort): OrderSort =>
  isDownwards(order) ? columnOf(order) : `-${columnOf(order)}`

/** Both directions of every column, the usual one of each first. */
export const SORTS: OrderSort[] = Object.values(FIRST_SORT).flatMap((one) => [one, reversed(one)])

/** What a press on a column's heading asks for: its usual direction, then the other one. */
export const nextSort = (order: OrderSort, column: OrderColumn): OrderSort =>
  columnOf(order) === column ? reversed(order) : FIRST_SORT[column]

/** Reads the address; what it does not know counts as not given. */
export function readOrderSearch(query: AddressQuery): OrderSearch {
  return {
    status: valuesOf(query, "status").filter(isStatus),
    from: dayOf(query, "from"),
    to: dayOf(query, "to"),
    q: textOf(query, "q"),
    placedBy: textOf(query, "by"),
    order: SORTS.find((one) => one === valueOf(query, "order")) ?? USUAL_SORT,
    ...readListPage(query),
  }
}

/** How an order stands in an address, which keeps silent about the usual one. */
export const orderInAddress = (order: OrderSort): string => (order === USUAL_SORT ? "" : order)

const filters = ({ status, from, to, q }: OrderSearch): [string, string][] => [
  ...status.map((value): [string, string] => ["status", value]),
  ["from", from],
  ["to", to],
  ["q", q],
]

/** The address of the same history with something changed; a changed filter starts at the first page. */
export function orderSearchAddress(
  path: string,
  search: OrderSearch,
  change: Partial<OrderSearch> = {}
): string {
  const next = { ...search, page: 1, ...change }
  return addressOf(path, [
    ...filters(next),
    ["by", next.placedBy],
    ["order", orderInAddress(next.order)],
    ...pageInAddress(next),
  ])
}

/** The question to the server for one page of the history. */
export const orderListPath = (search: OrderSearch): string =>
  addressOf("/store/partner-orders", [
    ...filters(search),
    ["placed_by", search.placedBy],
    ["order", search.order],
    ...pageInQuestion(search),
  ])

/** Where the same history is to be had as a file, for the legal entity that the page shows. */
export const orderExportAddress = (search: OrderSearch, locale: string, entityId: string): string =>
  addressOf("/api/orders/csv", [
    ["locale", locale],
    ["entity", entityId],
    ...filters(search),
    ["by", search.placedBy],
    ["order", orderInAddress(search.order)],
  ])

/** Whether anything narrows the history. */
export const isNarrowed = ({ status, from, to, q, placedBy }: OrderSearch): boolean =>
  status.length > 0 || [from, to, q, placedBy].some(Boolean)
