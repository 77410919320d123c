import fc from "fast-check"
import { skuKey } from "../sku-key"
import { articleSearch } from "./search-articles"

const row = (sku: string, ru: string, en: string) => ({
  sku,
  sku_key: skuKey(sku),
  name: { ru, en },
})

const ROWS = [
  row("C200", "Карниз C200", "Cornice C200"),
  row("C200F", "Карниз гибкий C200F", "Flexible cornice C200F"),
  row("CX132", "Карниз CX132", "Cornice CX132"),
  row("SX118", "Плинтус SX118", "Skirting SX118"),
  row("SX181", "Плинтус SX181", "Skirting SX181"),
  row("SX118-RAL9003", "Плинтус белый SX118-RAL9003", "White skirting SX118-RAL9003"),
  row("FDP500", "Клей монтажный", "Adhesive DecoFix Pro"),
]

const search = articleSearch(ROWS)
const found = (text: string, limit = 10) => search(text, limit).map((article) => article.sku)

describe("articleSearch", () => {
  it("puts the exact code first, then codes that begin with it, then near misses", () => {
    expect(found("sx 118")).toEqual(["SX118", "SX118-RAL9003", "SX181"])
  })

  it("forgives look-alikes and O for zero", () => {
    expect(found("С2OO")[0]).toBe("C200")
  })

  it("finds names by the beginnings of their words in any language", () => {
    expect(found("гибк карниз")).toEqual(["C200F"])
    expect(found("skirt white")).toEqual(["SX118-RAL9003"])
    expect(found("клеи")).toEqual([])
    expect(found("монтаж")).toEqual(["FDP500"])
  })

  it("finds a word of the name together with a part of the code", () => {
    expect(found("плинтус 118")).toEqual([])
    expect(found("плинтус sx118")).toEqual(["SX118", "SX118-RAL9003"])
  })

  it("finds the number inside a code", () => {
    expect(found("9003")).toEqual(["SX118-RAL9003"])
    expect(found("132")).toEqual(["CX132"])
  })

  it("finds a code with a typing error", () => {
    expect(found("FDP50")).toEqual(["FDP500"])
    expect(found("FPD500")).toEqual(["FDP500"])
  })

  it("finds nothing for nothing", () => {
    expect(found("")).toEqual([])
    expect(found(" - ")).toEqual([])
    expect(found("zzzzzzzz")).toEqual([])
  })

  it("keeps to the limit and always finds an article by its own code first", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ROWS), fc.integer({ min: 1, max: 5 }), ({ sku }, limit) => {
        const skus = found(sku.toLowerCase(), limit)
        expect(skus[0]).toBe(sku)
        expect(skus.length).toBeLessThanOrEqual(limit)
      })
    )
  })

  it("survives any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(found(text).length).toBeLessThanOrEqual(ROWS.length)
      })
    )
  })
})
