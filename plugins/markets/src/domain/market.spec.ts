import { defineMarket, type MarketDefinition } from "./market"
import { marketRegistry } from "./registry"

const RATES = {
  fixed: 900,
  fixed_per_km: 0.8,
  per_kg: 12,
  per_kg_km: 0.05,
  long_goods: 1_800,
  long_goods_per_km: 0.5,
  split_cost: 600,
  late_per_day: 1_000,
}

const EXTRACT = {
  code: "extract",
  label: { en: "Extract" },
  hint: { en: "New" },
  asked: "always" as const,
}

const REGISTRATION: MarketDefinition["registration"] = {
  tax_id: "vat",
  bank: { account: "vat", bic: "vat" },
  example_tax_id: "1",
  documents: [EXTRACT],
  signer_proof: { attorney: "extract" },
  wording: { legal_forms: [], abbreviations: {} },
}

const asking = (patch: Partial<MarketDefinition["registration"]>) => ({
  registration: { ...REGISTRATION, ...patch },
})

const definition = (patch: Partial<MarketDefinition> = {}): MarketDefinition => ({
  code: "xx",
  name: { en: "Exampleland" },
  countries: ["xx"],
  currency: "eur",
  minor_units: 2,
  languages: ["en"],
  time_zone: "Europe/Brussels",
  seller: {
    name: "Example",
    full_name: "Example Ltd",
    address: "1 Example street",
    country: "xx",
    tax_id: "XX1",
    registration_ids: [],
    bank: { bank_name: "Bank", iban: "XX00", bic: "XXXXXX" },
    director: "A",
    accountant: "B",
    phone: "1",
    email: "a@example.com",
  },
  prices_include_tax: true,
  tax: () => ({ rate: 0, code: "none", label: {}, reason: "example" }),
  legal_ids: [{ code: "vat", label: { en: "VAT" }, required: true, check: () => null }],
  registration: REGISTRATION,
  is_business_day: () => true,
  invoice_form: "example",
  payment_methods: ["invoice"],
  minimum_order_minor: 0,
  freight: RATES,
  ...patch,
})

describe("defineMarket", () => {
  it("freezes the definition deeply", () => {
    const market = defineMarket(definition())
    expect(Object.isFrozen(market.seller.bank)).toBe(true)
  })

  it.each<[string, Partial<MarketDefinition>]>([
    ["code must be a lower-case word", { code: "X X" }],
    ["name must be given in each language", { languages: ["en", "ru"] }],
    ["countries must name each country once", { countries: [] }],
    ["countries must be ISO alpha-2", { countries: ["RU"] }],
    ["currency must be an ISO 4217 code", { currency: "abc" }],
    ["minor_units must fit the currency", { minor_units: 3 }],
    ["time_zone must be an IANA time zone", { time_zone: "Mars/Olympus" }],
    ["payment_methods must name each method once", { payment_methods: ["a", "a"] }],
    ["minimum_order_minor must be whole minor units", { minimum_order_minor: 0.5 }],
    ["freight.per_kg must be minor units", { freight: { ...RATES, per_kg: -1 } }],
    ["freight.split_cost must be minor units", { freight: { ...RATES, split_cost: NaN } }],
    ["registration.tax_id and the bank must name codes", asking({ tax_id: "inn" })],
    ["registration.documents must have unique codes", asking({ documents: [EXTRACT, EXTRACT] })],
    ["must have labels and hints", asking({ documents: [{ ...EXTRACT, hint: {} }] })],
    ["registration.signer_proof must name", asking({ signer_proof: { attorney: "none" } })],
  ])("says that %s", (message, patch) => {
    expect(() => defineMarket(definition(patch))).toThrow(message)
  })
})

describe("marketRegistry", () => {
  const other = definition({ code: "yy", countries: ["yy", "zz"] })

  it("finds markets by code and by country in any case", () => {
    const registry = marketRegistry([definition(), other])
    expect(registry.find("yy")).toBe(other)
    expect(registry.findByCountry("ZZ")).toBe(other)
    expect(registry.find("zz")).toBeUndefined()
    expect(registry.findByCountry("qq")).toBeUndefined()
  })

  it("refuses two markets with one code or country", () => {
    expect(() => marketRegistry([definition(), definition()])).toThrow('two markets claim "xx"')
    expect(() => marketRegistry([definition(), { ...other, countries: ["xx"] }])).toThrow(/"xx"/)
  })
})
