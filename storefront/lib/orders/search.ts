import type { OrderStatus } from "@orac/checkout/contract"
import { type AddressQuery, addressOf, countOf, dayOf, valueOf, valuesOf } from "@/lib/address"

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

export const PAGE_SIZES = [25, 50, 100]

const LONGEST_TEXT = 100

/** What an order history shows; it lives in the page's address. */
export interface OrderSearch {
  status: OrderStatus[]
  from: string
  to: string
  q: string
  placedBy: string
  size: number
  page: number
}

const isStatus = (value: string): value is OrderStatus => STATUSES.some((known) => known === value)

/** Reads the address; what it does not know counts as not given. */
export function readOrderSearch(query: AddressQuery): OrderSearch {
  const size = countOf(query, "size", PAGE_SIZES[0])
  return {
    status: valuesOf(query, "status").filter(isStatus),
    from: dayOf(query, "from"),
    to: dayOf(query, "to"),
    q: valueOf(query, "q").slice(0, LONGEST_TEXT),
    placedBy: valueOf(query, "by").slice(0, LONGEST_TEXT),
    size: PAGE_SIZES.includes(size) ? size : PAGE_SIZES[0],
    page: countOf(query, "page", 1),
  }
}

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
    ["size", next.size === PAGE_SIZES[0] ? "" : String(next.size)],
    ["page", next.page === 1 ? "" : String(next.page)],
  ])
}

/** The question to the server for one page of the history. */
export const orderListPath = (search: OrderSearch): string =>
  addressOf("/store/partner-orders", [
    ...filters(search),
    ["placed_by", search.placedBy],
    ["limit", String(search.size)],
    ["offset", String((search.page - 1) * search.size)],
  ])

/** Where the same history is to be had as a file, for the legal entity that the page shows. */
export const orderExportAddress = (search: OrderSearch, locale: string, entityId: string): string =>
  addressOf("/api/orders/csv", [
    ["locale", locale],
    ["entity", entityId],
    ...filters(search),
    ["by", search.placedBy],
  ])

/** Whether anything narrows the history. */
export const isNarrowed = ({ status, from, to, q, placedBy }: OrderSearch): boolean =>
  status.length > 0 || [from, to, q, placedBy].some(Boolean)
