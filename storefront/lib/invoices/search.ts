import { type AddressQuery, addressOf, dayOf, valueOf } from "@/lib/address"
import { type ListPage, pageInAddress, pageInQuestion, readListPage, textOf } from "@/lib/list-page"

/** What a list of invoices shows; it lives in the page's address. */
export interface InvoiceSearch extends ListPage {
  /** What the company has bought, or what it has sold itself. */
  side: "bought" | "sold"
  q: string
  from: string
  to: string
}

/** Reads the address; what it does not know counts as not given. */
export const readInvoiceSearch = (query: AddressQuery): InvoiceSearch => ({
  side: valueOf(query, "side") === "sold" ? "sold" : "bought",
  q: textOf(query, "q"),
  from: dayOf(query, "from"),
  to: dayOf(query, "to"),
  ...readListPage(query),
})

const narrowing = ({ q, from, to }: InvoiceSearch): [string, string][] => [
  ["q", q],
  ["from", from],
  ["to", to],
]

const filters = (search: InvoiceSearch): [string, string][] => [
  ["side", search.side === "sold" ? "sold" : ""],
  ...narrowing(search),
]

/** The address of the same list with something changed; a changed filter starts at the first page. */
export function invoiceSearchAddress(
  path: string,
  search: InvoiceSearch,
  change: Partial<InvoiceSearch> = {}
): string {
  const next = { ...search, page: 1, ...change }
  return addressOf(path, [...filters(next), ...pageInAddress(next)])
}

/** The question to the server for one page of invoices. */
export const invoiceListPath = (search: InvoiceSearch): string =>
  addressOf("/store/invoices", [...filters(search), ...pageInQuestion(search)])

/** The address of the same invoices as a table for spreadsheets. */
export const invoiceExportAddress = (search: InvoiceSearch, locale: string, entityId: string) =>
  addressOf("/api/invoices/csv", [...filters(search), ["locale", locale], ["entity", entityId]])

export const isNarrowed = (search: InvoiceSearch): boolean =>
  narrowing(search).some(([, value]) => value)
