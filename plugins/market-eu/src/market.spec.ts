import { euMarket } from "./market"

const date = new Date("2026-11-23T10:00:00Z")

describe("VAT of the European market", () => {
  it("is domestic at home, with or without a VAT number", () => {
    expect(euMarket.tax({ country: "be", date }).rate).toBe(21)
    expect(euMarket.tax({ country: "be", date, buyer_tax_id: "BE0403170701" }).rate).toBe(21)
    expect(euMarket.tax({ country: "be", date, buyer_tax_id: "DE136695976" }).rate).toBe(21)
  })

  it("exempts goods for a buyer of another member state, with its evidence", () => {
    expect(euMarket.tax({ country: "de", date, buyer_tax_id: "de 136695976" })).toMatchObject({
      rate: 0,
      code: "eu-intra-community",
      evidence: {
        text: "Intra-Community supply exempt from VAT, Art. 138(1) Directive 2006/112/EC",
        buyer_tax_id: "DE136695976",
        register_check: "not_checked",
      },
    })
  })

  it.each([null, "", "DE136695977", "BE0403170701", "GB999999973"])(
    "is the seller's rate abroad when the number is %p",
    (buyer_tax_id) => {
      expect(euMarket.tax({ country: "de", date, buyer_tax_id }).rate).toBe(21)
    }
  )

  it("has no rate outside the union", () => {
    expect(() => euMarket.tax({ country: "us", date, buyer_tax_id: "DE136695976" })).toThrow(/us/)
  })
})

describe("the European market", () => {
  it.each([
    ["2026-04-06T10:00:00Z", false],
    ["2026-05-14T10:00:00Z", false],
    ["2026-05-25T10:00:00Z", false],
    ["2026-07-21T10:00:00Z", false],
    ["2026-07-22T10:00:00Z", true],
  ])("%s is a business day: %s", (moment, expected) => {
    expect(euMarket.is_business_day(new Date(moment))).toBe(expected)
  })

  it("has a demo seller whose numbers pass the market's own checks", () => {
    const { seller } = euMarket
    const values: Record<string, string> = { vat_id: seller.tax_id, ...seller.bank }
    expect(seller.name).toContain("demo")
    expect(euMarket.legal_ids.map((field) => field.check(values[field.code], values))).toEqual(
      euMarket.legal_ids.map(() => null)
    )
  })

  it("refuses a mistyped IBAN and accepts one with blanks", () => {
    const iban = euMarket.legal_ids.find((field) => field.code === "iban")
    expect(iban?.check("BE71 9990 0012 6069")).toBeNull()
    expect(iban?.check("BE71999000126068")).toBe("checksum")
  })
})
