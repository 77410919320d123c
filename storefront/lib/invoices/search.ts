import { type AddressQuery, addressOf, countOf, dayOf, valueOf } from "@/lib/address"

/** The usual one first. */
export const PAGE_SIZES = [25, 50, 100]

const LONGEST_TEXT = 100

/** What a list of invoices shows; it lives in the page's address. */
export interface InvoiceSearch {
  q: string
  from: string
  to: string
  size: number
  page: number
}

/** Reads the address; what it does not know counts as not given. */
export function readInvoiceSearch(query: AddressQuery): InvoiceSearch {
  const size = countOf(query, "size", PAGE_SIZES[0])
  return {
    q: valueOf(query, "q").slice(0, LONGEST_TEXT),
    from: dayOf(query, "from"),
    to: dayOf(query, "to"),
    size: PAGE_SIZES.includes(size) ? size : PAGE_SIZES[0],
    page: countOf(query, "page", 1),
  }
}

const filters = ({ q, from, to }: InvoiceSearch): [string, string][] => [
  ["q", q],
  ["from", from],
  ["to", to],
]

/** The address of the same list with something changed; a changed filter starts at the first page. */
export function invoiceSearchAddress(
  path: string,
  search: InvoiceSearch,
  change: Partial<InvoiceSearch> = {}
): string {
  const next = { ...search, page: 1, ...change }
  return addressOf(path, [
    ...filters(next),
    ["size", next.size === PAGE_SIZES[0] ? "" : String(next.size)],
    ["page", next.page === 1 ? "" : String(next.page)],
  ])
}

/** The question to the server for one page of invoices. */
export const invoiceListPath = (search: InvoiceSearch): string =>
  addressOf("/store/invoices", [
    ...filters(search),
    ["limit", String(search.size)],
    ["offset", String((search.page - 1) * search.size)],
  ])

/** The address of the same invoices as a table for spreadsheets. */
export const invoiceExportAddress = (search: InvoiceSearch, locale: string, entityId: string) =>
  addressOf("/api/invoices/csv", [...filters(search), ["locale", locale], ["entity", entityId]])

export const isNarrowed = (search: InvoiceSearch): boolean =>
  filters(search).some(([, value]) => value)
