import { ruMarket } from "./market"

const at = (moment: string) => new Date(moment)

describe("the Russian market", () => {
  it("changes VAT from 20 to 22 % at midnight in Moscow on 1 January 2026", () => {
    const rateAt = (moment: string) => ruMarket.tax({ country: "ru", date: at(moment) })
    expect(rateAt("2025-12-31T20:59:59Z")).toMatchObject({ rate: 20, code: "ru-vat-20" })
    expect(rateAt("2025-12-31T21:00:00Z")).toMatchObject({ rate: 22, label: { ru: "НДС 22 %" } })
  })

  it("keeps the rate whatever the buyer's tax number", () => {
    const query = { country: "ru", date: at("2026-06-01T09:00:00Z"), buyer_tax_id: "7707083893" }
    expect(ruMarket.tax(query).rate).toBe(22)
  })

  it("knows no rate for another country", () => {
    expect(() => ruMarket.tax({ country: "be", date: at("2026-06-01T09:00:00Z") })).toThrow(/"be"/)
  })

  it.each([
    ["2026-01-08T09:00:00Z", false],
    ["2026-01-09T09:00:00Z", true],
    ["2026-05-01T09:00:00Z", false],
    ["2026-11-04T09:00:00Z", false],
    ["2026-11-21T09:00:00Z", false],
    ["2026-11-23T09:00:00Z", true],
  ])("%s is a business day: %s", (moment, expected) => {
    expect(ruMarket.is_business_day(at(moment))).toBe(expected)
  })

  it("has a demo seller whose numbers pass the market's own checks", () => {
    const { seller } = ruMarket
    const values: Record<string, string> = {
      inn: seller.tax_id,
      ...Object.fromEntries(seller.registration_ids.map((id) => [id.code, id.value])),
      ...seller.bank,
    }
    expect(seller.name).toContain("demo")
    expect(ruMarket.legal_ids.map((field) => field.check(values[field.code], values))).toEqual(
      ruMarket.legal_ids.map(() => null)
    )
  })
})
