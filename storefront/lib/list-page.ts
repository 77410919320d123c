import { type AddressQuery, countOf, valueOf } from "@/lib/address"

/** The usual one first. */
export const PAGE_SIZES = [25, 50, 100]

const LONGEST_TEXT = 100

/** Which part of a long list a page shows. */
export interface ListPage {
  size: number
  page: number
}

type Parameters = [name: string, value: string][]

/** Reads the address; what it does not know counts as not given. */
export function readListPage(query: AddressQuery, sizes = PAGE_SIZES): ListPage {
  const size = countOf(query, "size", sizes[0])
  return { size: sizes.includes(size) ? size : sizes[0], page: countOf(query, "page", 1) }
}

/** A text to search for, as long as the server takes it. */
export const textOf = (query: AddressQuery, name: string): string =>
  valueOf(query, name).slice(0, LONGEST_TEXT)

/** How much a page holds, as the address says it: nothing where it is the usual. */
export const sizeInAddress = ({ size }: ListPage, sizes = PAGE_SIZES): Parameters =>
  size === sizes[0] ? [] : [["size", String(size)]]

/** The same page in an address, which keeps silent about what is usual. */
export const pageInAddress = (shown: ListPage, sizes = PAGE_SIZES): Parameters => [
  ...sizeInAddress(shown, sizes),
  ["page", shown.page === 1 ? "" : String(shown.page)],
]

/** The same page as a question to the server. */
export const pageInQuestion = ({ size, page }: ListPage): Parameters => [
  ["limit", String(size)],
  ["offset", String((page - 1) * size)],
]
