import type { DeskTab } from "@orac/desk/contract"
import { type AddressQuery, addressOf, countOf, valueOf } from "@/lib/address"

export const DESK_TABS = ["waiting", "countered", "taken", "passed"] as const satisfies DeskTab[]
export const DESK_PAGE = 25

/** Which part of a desk a page shows. */
export interface DeskSearch {
  tab: DeskTab
  q: string
  clientId: string
  page: number
}

const isTab = (text: string): text is DeskTab => (DESK_TABS as readonly string[]).includes(text)

/** What the address asks for; what it does not know is the usual. */
export function readDeskSearch(query: AddressQuery): DeskSearch {
  const tab = valueOf(query, "tab")
  return {
    tab: isTab(tab) ? tab : "waiting",
    q: valueOf(query, "q").slice(0, 100),
    clientId: valueOf(query, "client").slice(0, 100),
    page: countOf(query, "page", 1),
  }
}

/** The path on the server. */
export const deskQuestion = ({ tab, q, clientId, page }: DeskSearch): string =>
  addressOf("/store/desk/orders", [
    ["tab", tab],
    ["q", q],
    ["client_id", clientId],
    ["limit", String(DESK_PAGE)],
    ["offset", String((page - 1) * DESK_PAGE)],
  ])

/** The address of a desk; the usual does not appear in it. */
export function deskAddress(
  path: string,
  search: DeskSearch,
  change: Partial<DeskSearch> = {}
): string {
  const { tab, q, clientId, page } = { ...search, page: 1, ...change }
  return addressOf(path, [
    ["tab", tab === "waiting" ? "" : tab],
    ["q", q],
    ["client", clientId],
    ["page", page === 1 ? "" : String(page)],
  ])
}
