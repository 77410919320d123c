import fc from "fast-check"
import { looseSkuKey, skuKey } from "./sku-key"

const LATIN = "ABCEHKMOPTXY"
const CYRILLIC = "АВСЕНКМОРТХУ"

describe("skuKey", () => {
  it.each([
    ["SX118", "SX118"],
    ["sx 118", "SX118"],
    ["SX-118", "SX118"],
    ["SX\u00a0118", "SX118"],
    ["SX–118", "SX118"],
    ["\ufeffSX118\u200b", "SX118"],
    ["СХ-132", "CX132"],
    ["Р8020", "P8020"],
    ["ＳＸ１１８", "SX118"],
    ["DX157-2600", "DX1572600"],
  ])("reads %j as %s", (text, key) => expect(skuKey(text)).toBe(key))

  it("leaves letters without a Latin look-alike alone", () => {
    expect(skuKey("ж118")).toBe("Ж118")
  })

  it("keeps O and zero apart, unlike the second key", () => {
    expect(skuKey("C2O0")).not.toBe(skuKey("C200"))
    expect(looseSkuKey("С2О0")).toBe(looseSkuKey("C200"))
  })

  it("does not change a key", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const key = skuKey(text)
        expect(skuKey(key)).toBe(key)
      })
    )
  })

  it("is blind to look-alikes, case, blanks and dashes", () => {
    const letter = fc.nat(LATIN.length - 1)
    const disguise = fc.record({
      cyrillic: fc.boolean(),
      lower: fc.boolean(),
      gap: fc.constantFrom("", " ", "-", "\u2011"),
    })
    fc.assert(
      fc.property(fc.array(fc.tuple(letter, disguise), { minLength: 1 }), (letters) => {
        const plain = letters.map(([index]) => LATIN[index]).join("")
        const disguised = letters
          .map(([index, { cyrillic, lower, gap }]) => {
            const shown = (cyrillic ? CYRILLIC : LATIN)[index]
            return (lower ? shown.toLowerCase() : shown) + gap
          })
          .join("")
        expect(skuKey(disguised)).toBe(plain)
      })
    )
  })
})
