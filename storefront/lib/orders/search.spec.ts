import fc from "fast-check"
import {
  type OrderSearch,
  SORTS,
  STATUSES,
  columnOf,
  isNarrowed,
  nextSort,
  orderExportAddress,
  orderListPath,
  orderSearchAddress,
  readOrderSearch,
} from "./search"
import { PAGE_SIZES } from "../list-page"

const PATH = "/ru/account/orders"
const usual = readOrderSearch({})

const parametersOf = (address: string) => new URLSearchParams(address.split("?")[1])

function read(address: string): OrderSearch {
  const query = parametersOf(address)
  return readOrderSearch(
    Object.fromEntries([...query.keys()].map((name) => [name, query.getAll(name)]))
  )
}

const text = fc.string({ maxLength: 100 }).map((value) => value.trim())
const searches: fc.Arbitrary<OrderSearch> = fc.record({
  status: fc.uniqueArray(fc.constantFrom(...STATUSES)),
  from: fc.constantFrom("", "2026-11-01"),
  to: fc.constantFrom("", "2026-11-30"),
  q: text,
  placedBy: text,
  order: fc.constantFrom(...SORTS),
  size: fc.constantFrom(...PAGE_SIZES),
  page: fc.integer({ min: 1, max: 500 }),
})

describe("the search of the order history", () => {
  it("is read from its own address as it was", () => {
    fc.assert(
      fc.property(searches, (search) => {
        expect(read(orderSearchAddress(PATH, search, { page: search.page }))).toEqual(search)
      })
    )
  })

  it("reads nonsense as not given, and says nothing of what is usual", () => {
    const nonsense = { status: "lost", from: "2026-13-99", order: "comment", size: "7", page: "-2" }
    expect(readOrderSearch(nonsense)).toEqual(usual)
    expect(orderSearchAddress(PATH, usual)).toBe(PATH)
    expect(isNarrowed(usual)).toBe(false)
  })

  it("starts a changed search at its first page", () => {
    const address = orderSearchAddress(PATH, { ...usual, page: 4 }, { q: "SX118" })
    expect(address).toBe(`${PATH}?q=SX118`)
  })

  it("asks the server for the page, and for the file without one", () => {
    const search = { ...usual, order: "total" as const, page: 3 }
    expect(Object.fromEntries(parametersOf(orderListPath(search)))).toEqual({
      order: "total",
      limit: "25",
      offset: "50",
    })
    expect(Object.fromEntries(parametersOf(orderExportAddress(search, "en", "le_1")))).toEqual({
      locale: "en",
      entity: "le_1",
      order: "total",
    })
  })
})

describe("nextSort", () => {
  it("turns the column's own order round, and comes back", () => {
    for (const order of SORTS) {
      const next = nextSort(order, columnOf(order))
      expect(next).not.toBe(order)
      expect(nextSort(next, columnOf(order))).toBe(order)
    }
  })

  it("begins another column with the largest or latest, and arrivals with the soonest", () => {
    expect(nextSort("-placed_at", "total")).toBe("-total")
    expect(nextSort("-placed_at", "arrival_date")).toBe("arrival_date")
  })
})
