import fc from "fast-check"
import { epcCode } from "./epc-code"

const transfer = {
  bic: "DEMOBEBBXXX",
  name: "ORAC Belgium (demo)",
  iban: "BE71 9990 0012 6069",
  amount_minor: 1230,
  text: "Invoice EU26-000045",
}

describe("epcCode", () => {
  it("has one item a line in the council's order", () => {
    expect(epcCode(transfer)).toBe(
      "BCD\n002\n1\nSCT\nDEMOBEBBXXX\nORAC Belgium (demo)\nBE71999000126069\nEUR12.30\n\n\nInvoice EU26-000045"
    )
  })

  it.each([
    [0, null],
    [1, "EUR0.01"],
    [99_999_999_999, "EUR999999999.99"],
    [100_000_000_000, null],
  ])("carries %d cents as %p", (amount_minor, item) => {
    expect(epcCode({ ...transfer, amount_minor })?.split("\n")[7] ?? null).toBe(item)
  })

  it("always has eleven lines of allowed length, whatever the name and the text", () => {
    const text = fc.string({ unit: "binary", maxLength: 300 })
    fc.assert(
      fc.property(text, text, (name, message) => {
        const items = epcCode({ ...transfer, name, text: message })?.split("\n") ?? []
        expect(items).toHaveLength(11)
        expect(Array.from(items[5]).length).toBeLessThanOrEqual(70)
        expect(Array.from(items[10]).length).toBeLessThanOrEqual(140)
      })
    )
  })
})
