import { taxTable, type TaxRate } from "./tax-table"

const row = (patch: Partial<TaxRate>): TaxRate => ({
  country: "xx",
  product_group: null,
  rate: 20,
  code: "standard",
  label: { en: "VAT 20 %" },
  reason: "standard rate",
  valid_from: "2019-01-01",
  valid_to: null,
  ...patch,
})

const rows = [
  row({ valid_to: "2025-12-31" }),
  row({ rate: 22, code: "standard-22", valid_from: "2026-01-01" }),
  row({ rate: 10, code: "books", product_group: "books" }),
]

describe("taxTable", () => {
  const find = taxTable(rows, "Europe/Moscow")

  it("changes the rate at midnight of the market's zone", () => {
    expect(find({ country: "xx", date: new Date("2025-12-31T20:59:59Z") }).rate).toBe(20)
    expect(find({ country: "xx", date: new Date("2025-12-31T21:00:00Z") }).rate).toBe(22)
  })

  it("prefers the row of the product group and falls back to the standard one", () => {
    const date = new Date("2026-05-01T12:00:00Z")
    expect(find({ country: "xx", date, product_group: "books" }).code).toBe("books")
    expect(find({ country: "xx", date, product_group: "glue" }).code).toBe("standard-22")
  })

  it("says which country and day have no rate", () => {
    expect(() => find({ country: "yy", date: new Date("2026-05-01T12:00:00Z") })).toThrow(
      'no tax rate for "yy" on 2026-05-01'
    )
    expect(() => find({ country: "xx", date: new Date("2018-05-01T12:00:00Z") })).toThrow()
  })

  it("refuses rows that overlap, odd days and odd rates", () => {
    expect(() => taxTable([row({}), row({ code: "twin" })], "UTC")).toThrow(/overlap/)
    expect(() => taxTable([row({ valid_from: "2026-02-30" })], "UTC")).toThrow(/is not a day/)
    expect(() => taxTable([row({ rate: -1 })], "UTC")).toThrow(/not a percentage/)
  })
})
