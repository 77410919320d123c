import fc from "fast-check"
import { foldText } from "../registration/likeness"
import { mendedName } from "./mend"

describe("mendedName", () => {
  it.each([
    ["  ООО «Лепной  двор» ", "ООО «Лепной двор»"],
    ["ООО «Лeпной двор»", "ООО «Лепной двор»"],
    ["OOO «Лепной двор»", null],
    ["ООО «Лепной двор", "ООО «Лепной двор»"],
    ['ООО "Лепной двор', "ООО «Лепной двор»"],
    ["Antwеrp Interiors", "Antwerp Interiors"],
    ["ООО «Декор\u200b»", "ООО «Декор»"],
    ["Лепной \u200b двор", "Лепной двор"],
    ["ООО «Лепной двор»", null],
    ["Stuckж GmbH", null],
    ["", null],
    ["   ", null],
  ])("makes of %j %j", (name, mended) => {
    expect(mendedName(name)).toBe(mended)
  })

  it("never changes which company is meant, and needs no second pass", () => {
    const sign = fc.constantFrom(...Array.from("аАвВcCоOжZ «»\"'\u200b\u00a0-.1"))
    const name = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.array(sign).map((signs) => signs.join(""))
    )
    fc.assert(
      fc.property(name, (text) => {
        const mended = mendedName(text)
        if (mended !== null) {
          expect(foldText(mended)).toBe(foldText(text))
          expect(mendedName(mended)).toBeNull()
        }
      }),
      { numRuns: 1000 }
    )
  })
})
