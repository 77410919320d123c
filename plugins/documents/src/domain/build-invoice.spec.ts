import fc from "fast-check"
import { businessCalendar, defineMarket } from "@orac/markets"
import { buildInvoice, type InvoiceInput } from "./build-invoice"

const market = defineMarket({
  code: "xx",
  name: { en: "Exampleland" },
  countries: ["xx"],
  currency: "eur",
  minor_units: 2,
  languages: ["en"],
  time_zone: "Europe/Moscow",
  seller: {
    name: "Seller",
    full_name: "Seller Ltd",
    address: "1 Example street",
    country: "xx",
    tax_id: "1",
    registration_ids: [],
    bank: { bank_name: "Bank", iban: "XX1", bic: "X" },
    director: "A",
    accountant: "B",
    phone: "1",
    email: "a@example.com",
  },
  prices_include_tax: true,
  tax: ({ country, date, buyer_tax_id }) => ({
    rate: date < new Date("2026-01-01T00:00:00+03:00") ? 20 : 22,
    code: country,
    label: { en: "VAT" },
    reason: "example",
    evidence: buyer_tax_id ? { text: `bought as ${buyer_tax_id} for ${country}` } : undefined,
  }),
  legal_ids: [{ code: "vat", label: { en: "VAT" }, required: true, check: () => null }],
  registration: {
    tax_id: "vat",
    bank: { account: "vat", bic: "vat" },
    example_tax_id: "1",
    documents: [
      { code: "extract", label: { en: "Extract" }, hint: { en: "New" }, asked: "always" },
    ],
    signer_proof: { attorney: "extract" },
    wording: { legal_forms: [], abbreviations: {} },
  },
  is_business_day: businessCalendar("Europe/Moscow", () => []),
  invoice_form: "example",
  payment_methods: ["invoice"],
  minimum_order_minor: 0,
  freight: {
    fixed: 0,
    fixed_per_km: 0,
    per_kg: 0,
    per_kg_km: 0,
    long_goods: 0,
    long_goods_per_km: 0,
    split_cost: 0,
    late_per_day: 0,
  },
})

type Line = InvoiceInput["order"]["lines"][number]

const line = (patch: Partial<Line> = {}): Line => ({
  sku: "C220",
  title: "Cornice C220",
  product_title: null,
  quantity: 1,
  unit_price: "100",
  is_tax_inclusive: true,
  tax: [{ rate: 22, code: "xx", description: null, tax_rate_id: null, provider_id: null }],
  metadata: {},
  ...patch,
})

const invoice = (order: Partial<InvoiceInput["order"]> = {}, tax_id = "") =>
  buildInvoice({
    order: {
      display_id: 7,
      currency_code: "eur",
      created_at: new Date("2026-11-20T10:00:00Z"),
      metadata: {},
      lines: [line()],
      shipping_methods: [],
      shipping_address: null,
      ...order,
    },
    market,
    seller: market.seller,
    buyer: {
      name: "Buyer",
      full_name: "Buyer Ltd",
      address: "2 Example street",
      country: "xx",
      tax_id,
      registration_ids: [],
      demo: false,
    },
    articles: new Map([["N1", { name: { en: "Named", ru: "Именованный" }, unit: "set" }]]),
    issued_at: new Date("2026-11-20T22:30:00Z"),
    due_business_days: 5,
  })

describe("buildInvoice", () => {
  it("prints one row for an article that comes from several sources", () => {
    const { lines, totals } = invoice({
      lines: [
        line({ quantity: 3, metadata: { location_id: "a" } }),
        line({ sku: "P1", title: "Moulding" }),
        line({ quantity: 2, metadata: { location_id: "b" } }),
        line({ unit_price: "90" }),
        line({ quantity: 0, sku: "gone" }),
      ],
    })
    expect(lines.map((row) => [row.no, row.sku, row.quantity, row.total_minor])).toEqual([
      [1, "C220", 5, 50000],
      [2, "P1", 1, 10000],
      [3, "C220", 1, 9000],
    ])
    expect(totals.total_minor).toBe(69000)
  })

  it("is the order's total to the minor unit, however the lines are split over sources", () => {
    const lines = fc.array(
      fc.record({
        sku: fc.constantFrom("A", "B", "C"),
        quantity: fc.integer({ min: 0, max: 1000 }),
        unit_price: fc.constantFrom("0.01", "12.3", "99.99", "100"),
        location: fc.constantFrom("x", "y"),
      }),
      { maxLength: 50 }
    )
    fc.assert(
      fc.property(lines, (rows) => {
        const { totals } = invoice({ lines: rows.map((row) => line(row)) })
        const expected = rows.reduce(
          (sum, row) => sum + row.quantity * Math.round(Number(row.unit_price) * 100),
          0
        )
        expect(totals.total_minor).toBe(expected)
      })
    )
  })

  it("puts delivery after the goods and leaves out what is free", () => {
    const delivery = { is_tax_inclusive: true, tax: line().tax }
    const { lines, totals } = invoice({
      shipping_methods: [
        { ...delivery, name: "Courier", amount: "12.2" },
        { ...delivery, name: "Pick-up", amount: "0" },
      ],
    })
    expect(lines[1]).toMatchObject({ kind: "delivery", name: "Courier", vat_minor: 220 })
    expect(totals).toMatchObject({ goods_minor: 10000, delivery_minor: 1220 })
    expect(lines).toHaveLength(2)
  })

  it("grosses up a net price and takes the market's rate of the order's day where a line has none", () => {
    const created_at = new Date("2025-12-31T20:59:00Z")
    const net = line({ is_tax_inclusive: false, tax: [] })
    expect(invoice({ lines: [net], created_at }).lines[0]).toMatchObject({
      unit_price_minor: 12000,
      vat_rate: 20,
      vat_minor: 2000,
    })
    expect(invoice({ lines: [net] }).lines[0].vat_rate).toBe(22)
  })

  it("takes days in the market's zone and the day to pay from working days or from the order", () => {
    expect(invoice()).toMatchObject({ issued_on: "2026-11-21", due_on: "2026-11-27" })
    expect(invoice({ metadata: { payment_due_on: "2026-12-20" } }).due_on).toBe("2026-12-20")
  })

  it("keeps the evidence of the tax rule and the country the goods go to", () => {
    const shipping_address = { country_code: "yy" }
    expect(invoice({ shipping_address }, "T1").tax_evidence).toEqual({
      text: "bought as T1 for yy",
    })
    expect(invoice().tax_evidence).toBeNull()
  })

  it("calls an article by its name in the market's language and keeps the list price", () => {
    const { lines } = invoice({
      lines: [
        line({ sku: "N1", unit_price: "50", metadata: { list_price_minor: 10000 } }),
        line({ product_title: "Product", metadata: { unit: "m" } }),
      ],
    })
    expect(lines[0]).toMatchObject({ name: "Named", unit: "set", list_price_minor: 10000 })
    expect(lines[1]).toMatchObject({ name: "Product", unit: "m", list_price_minor: null })
  })

  it("reads what the buyer wrote on the order", () => {
    const metadata = { purchase_order_number: " PO-7 ", contract: "" }
    expect(invoice({ metadata })).toMatchObject({ purchase_order_number: "PO-7", contract: null })
  })
})
