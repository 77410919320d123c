import fc from "fast-check"
import { COUNTRIES } from "./countries"
import { checkVatId, parseVatId } from "./vat-id"

const VALID = [
  "BE0403170701",
  "DE136695976",
  "NL004495445B01",
  "NL002455799B11",
  "FR40303265045",
  "IT00743110157",
  "EL094259216",
  "ATU13585627",
  "IE6433435F",
  "SE556188840401",
]

const bodyOf = (prefix: string, digits: number) =>
  fc
    .array(fc.nat({ max: 9 }), { minLength: digits, maxLength: digits })
    .map((list) => prefix + list.join(""))

describe("checkVatId", () => {
  it.each(VALID)("accepts %s", (value) => {
    expect(checkVatId(value)).toBeNull()
  })

  it("accepts the ways people group the digits and gives the number without them", () => {
    expect(parseVatId(" be 0403.170.701 ")).toEqual({ country: "be", number: "BE0403170701" })
  })

  it.each(["BE0403170702", "DE136695977", "NL004495446B01", "FR41303265045", "IT00743110158"])(
    "finds the wrong check digit of %s",
    (value) => {
      expect(checkVatId(value)).toBe("checksum")
    }
  )

  it.each([
    ["GB999999973", "country"],
    ["", "country"],
    ["GR094259216", "country"],
    ["BE403170701", "format"],
    ["FRO0303265045", "format"],
    ["DE12345678", "format"],
  ])("answers %p with %s", (value, problem) => {
    expect(checkVatId(value)).toBe(problem)
  })

  it("accepts exactly one check-digit pair for each Belgian number", () => {
    fc.assert(
      fc.property(bodyOf("BE0", 7), (start) => {
        const endings = Array.from({ length: 100 }, (_, i) => String(i).padStart(2, "0"))
        expect(endings.filter((ending) => !checkVatId(start + ending))).toHaveLength(1)
      }),
      { numRuns: 30 }
    )
  })

  it("never throws and knows every member state", () => {
    fc.assert(fc.property(fc.string(), (text) => void checkVatId(text)))
    expect(COUNTRIES).toHaveLength(27)
  })
})
