import fc from "fast-check"
import {
  discountPercent,
  invoiceLines,
  invoiceTotals,
  type InvoiceLineInput,
} from "./invoice-totals"

const input = fc.record<InvoiceLineInput>({
  kind: fc.constantFrom("goods", "delivery"),
  sku: fc.constantFrom("C220", null),
  name: fc.constant("Cornice"),
  quantity: fc.integer({ min: 0, max: 100_000 }),
  unit: fc.constant("pcs"),
  unit_price_minor: fc.integer({ min: 0, max: 100_000_000 }),
  list_price_minor: fc.constant(null),
  vat_rate: fc.constantFrom(0, 5, 10, 20, 21, 22, 25.5),
})

const inputs = fc.array(input, { maxLength: 60 })

const goods = (patch: Partial<InvoiceLineInput>): InvoiceLineInput => ({
  kind: "goods",
  sku: "C220",
  name: "Cornice",
  quantity: 1,
  unit: "pcs",
  unit_price_minor: 100,
  list_price_minor: null,
  vat_rate: 22,
  ...patch,
})

describe("invoiceLines", () => {
  it("numbers the rows and takes the VAT out of each total, half-up", () => {
    const [first, second] = invoiceLines([
      goods({ quantity: 3, unit_price_minor: 12345 }),
      goods({ unit_price_minor: 999, vat_rate: 0 }),
    ])
    expect(first).toMatchObject({ no: 1, total_minor: 37035, vat_minor: 6678 })
    expect(second).toMatchObject({ no: 2, total_minor: 999, vat_minor: 0 })
  })

  it("rounds fractional quantities of metres half-up", () => {
    expect(invoiceLines([goods({ quantity: 2.5, unit_price_minor: 333 })])[0].total_minor).toBe(833)
  })

  it.each([
    { unit_price_minor: -1 },
    { unit_price_minor: 1.5 },
    { quantity: -1 },
    { quantity: NaN },
  ])("refuses %p", (patch) => {
    expect(() => invoiceLines([goods(patch)])).toThrow(RangeError)
  })
})

describe("discountPercent", () => {
  it.each([
    [10000, 5000, 50],
    [10000, 10000, 0],
    [10000, 12000, 0],
    [3000, 1999, 33.4],
    [null, 5000, 0],
    [0, 0, 0],
  ])("list %p, price %d: %d", (list_price_minor, unit_price_minor, percent) => {
    const [line] = invoiceLines([goods({ list_price_minor, unit_price_minor })])
    expect(discountPercent(line)).toBe(percent)
  })
})

describe("invoiceTotals", () => {
  it("keeps one sum for each rate, the highest first, and delivery apart", () => {
    const lines = invoiceLines([
      goods({ unit_price_minor: 1000, vat_rate: 10 }),
      goods({ unit_price_minor: 12200 }),
      goods({ unit_price_minor: 12200, kind: "delivery" }),
    ])
    expect(invoiceTotals(lines)).toEqual({
      goods_minor: 13200,
      delivery_minor: 12200,
      vat_minor: 4491,
      total_minor: 25400,
      by_rate: [
        { rate: 22, gross_minor: 24400, vat_minor: 4400, net_minor: 20000 },
        { rate: 10, gross_minor: 1000, vat_minor: 91, net_minor: 909 },
      ],
    })
  })

  it("is the sum of the rounded rows, never negative", () => {
    fc.assert(
      fc.property(inputs, (rows) => {
        const lines = invoiceLines(rows)
        const totals = invoiceTotals(lines)
        const sumOf = (key: "total_minor" | "vat_minor") =>
          lines.reduce((total, line) => total + line[key], 0)
        expect(totals.total_minor).toBe(sumOf("total_minor"))
        expect(totals.vat_minor).toBe(sumOf("vat_minor"))
        expect(totals.goods_minor + totals.delivery_minor).toBe(totals.total_minor)
        expect(lines.every((line) => line.vat_minor >= 0 && line.total_minor >= 0)).toBe(true)
        expect(totals.by_rate.every((rate) => rate.net_minor >= 0)).toBe(true)
      })
    )
  })

  it("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(inputs, (rows) => {
        const reversed = invoiceLines([...rows].reverse())
        expect(invoiceTotals(reversed)).toEqual(invoiceTotals(invoiceLines(rows)))
      })
    )
  })
})
