import { type AddressQuery, addressOf, dayOf } from "@/lib/address"
import { type ListPage, pageInAddress, pageInQuestion, readListPage, textOf } from "@/lib/list-page"

/** What a list of invoices shows; it lives in the page's address. */
export interface InvoiceSearch extends ListPage {
  q: string
  from: string
  to: string
}

/** Reads the address; what it does not know counts as not given. */
export const readInvoiceSearch = (query: AddressQuery): InvoiceSearch => ({
  q: textOf(query, "q"),
  from: dayOf(query, "from"),
  to: dayOf(query, "to"),
  ...readListPage(query),
})

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
  return addressOf(path, [...filters(next), ...pageInAddress(next)])
}

/** The question to the server for one page of invoices. */
export const invoiceListPath = (search: InvoiceSearch): string =>
  addressOf("/store/invoices", [...filters(search), ...pageInQuestion(search)])

/** The address of the same invoices as a table for spreadsheets. */
export const invoiceExportAddress = (search: InvoiceSearch, locale: string, entityId: string) =>
  addressOf("/api/invoices/csv", [...filters(search), ["locale", locale], ["entity", entityId]])

export const isNarrowed = (search: InvoiceSearch): boolean =>
  filters(search).some(([, value]) => value)
