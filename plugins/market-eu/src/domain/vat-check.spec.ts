import fc from "fast-check"
import { checkNewVatId } from "./vat-check"

describe("checkNewVatId", () => {
  it.each([
    "ATU13585627",
    "PL5260001246",
    "ESA28015865",
    "EL094259216",
    "IE6433435F",
    "SE556188840401",
  ])("takes %s", (value) => {
    expect(checkNewVatId(value)).toBeNull()
  })

  it.each(["ATU13585628", "PL5260001247", "EL094259217", "SE556188840501", "BE0403170702"])(
    "finds the wrong check digit of %s",
    (value) => {
      expect(checkNewVatId(value)).toBe("checksum")
    }
  )

  it("takes a number of the named country only", () => {
    expect(checkNewVatId("BE0403170701", { country: "be" })).toBeNull()
    expect(checkNewVatId("BE0403170701", { country: "nl" })).toBe("country")
    expect(checkNewVatId("EL094259216", { country: "gr" })).toBeNull()
  })

  it("finds almost every changed digit", () => {
    const changed = fc
      .tuple(fc.constantFrom("PL5260001246", "SE556188840401", "ATU13585627"), fc.nat(), fc.nat(8))
      .map(([value, at, by]) => {
        const place = 3 + (at % 7)
        const digit = (Number(value[place]) + 1 + by) % 10
        return value.slice(0, place) + digit + value.slice(place + 1)
      })
    const found = fc.sample(changed, 300).filter((value) => checkNewVatId(value) !== null)
    expect(found.length).toBeGreaterThan(280)
  })

  it("answers anything without throwing", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.constantFrom("AT", "PL", "CZ", "ES", ""),
        (text, head) => {
          expect(() => checkNewVatId(head + text)).not.toThrow()
        }
      )
    )
  })
})
