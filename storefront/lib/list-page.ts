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
export function readListPage(query: AddressQuery): ListPage {
  const size = countOf(query, "size", PAGE_SIZES[0])
  return {
    size: PAGE_SIZES.includes(size) ? size : PAGE_SIZES[0],
    page: countOf(query, "page", 1),
  }
}

/** A text to search for, as long as the server takes it. */
export const textOf = (query: AddressQuery, name: string): string =>
  valueOf(query, name).slice(0, LONGEST_TEXT)

/** The same page in an address, which keeps silent about what is usual. */
export const pageInAddress = ({ size, page }: ListPage): Parameters => [
  ["size", size === PAGE_SIZES[0] ? "" : String(size)],
  ["page", page === 1 ? "" : String(page)],
]

/** The same page as a question to the server. */
export const pageInQuestion = ({ size, page }: ListPage): Parameters => [
  ["limit", String(size)],
  ["offset", String((page - 1) * size)],
]
