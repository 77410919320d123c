import fc from "fast-check"
import { numberPrefix } from "./number-prefix"

describe("the letters of a seller's numbers", () => {
  it.each([
    ["ООО «Лепной двор»", "LD"],
    ["АО Щедрый Юг (demo)", "SHYU"],
    ["Декор", "D"],
    ["Maison du Décor SARL", "MDD"],
    ["«»", "S"],
    ["Ъ", "S"],
  ])("of %s are %s", (name, letters) => {
    expect(numberPrefix(name, ["ООО", "АО", "SARL"])).toBe(letters)
  })

  it("are a few plain letters whatever the name is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        expect(numberPrefix(name, [])).toMatch(/^[A-Z0-9]{1,4}$/)
      })
    )
  })
})
