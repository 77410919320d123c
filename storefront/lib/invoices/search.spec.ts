import {
  invoiceExportAddress,
  invoiceListPath,
  invoiceSearchAddress,
  isNarrowed,
  readInvoiceSearch,
} from "./search"

describe("the address of the invoices", () => {
  it("keeps its filters from page to page and drops the page when one changes", () => {
    const search = readInvoiceSearch({ q: "RU26", from: "2026-11-01", page: "2", size: "50" })
    expect(invoiceSearchAddress("/x", search, { page: 3 })).toBe(
      "/x?q=RU26&from=2026-11-01&size=50&page=3"
    )
    expect(invoiceSearchAddress("/x", search, { q: "" })).toBe("/x?from=2026-11-01&size=50")
    expect(invoiceListPath(search)).toBe(
      "/store/invoices?q=RU26&from=2026-11-01&limit=50&offset=50"
    )
    expect(invoiceExportAddress(search, "ru", "lent_1")).toBe(
      "/api/invoices/csv?q=RU26&from=2026-11-01&locale=ru&entity=lent_1"
    )
  })

  it("keeps whose invoices they are, and counts that as no filter", () => {
    const search = readInvoiceSearch({ side: "sold" })
    expect(invoiceListPath(search)).toBe("/store/invoices?side=sold&limit=25&offset=0")
    expect(invoiceSearchAddress("/x", search, { page: 2 })).toBe("/x?side=sold&page=2")
    expect(isNarrowed(search)).toBe(false)
  })

  it("takes no day that is none", () => {
    const search = readInvoiceSearch({ from: "yesterday", to: "2026-13-40", size: "7" })
    expect(search).toEqual({ side: "bought", q: "", from: "", to: "", size: 25, page: 1 })
    expect(isNarrowed(search)).toBe(false)
  })
})
