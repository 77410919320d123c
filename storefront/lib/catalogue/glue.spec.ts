import type { ArticleView } from "@orac/pim/contract"
import fc from "fast-check"
import { glueNeeds } from "./glue"

const article = (length_mm: number | null, metres_per_unit: number | null) =>
  ({
    length_mm,
    related: [{ kind: "adhesive", article: { sku: "FDP500" }, metres_per_unit }],
  }) as Pick<ArticleView, "length_mm" | "related">

describe("glueNeeds", () => {
  it("rounds up to whole cartridges", () => {
    expect(glueNeeds(article(2000, 11), 12)).toEqual([{ sku: "FDP500", metres: 24, pieces: 3 }])
    expect(glueNeeds(article(2000, 12), 12)).toEqual([{ sku: "FDP500", metres: 24, pieces: 2 }])
  })

  it("says nothing without a length or a yield", () => {
    expect(glueNeeds(article(null, 11), 12)).toEqual([])
    expect(glueNeeds(article(2000, null), 12)).toEqual([])
  })

  it("never falls short and never has a whole cartridge to spare", () => {
    const lengths = fc.integer({ min: 100, max: 4000 })
    const yields = fc.integer({ min: 1, max: 50 })
    fc.assert(
      fc.property(lengths, yields, fc.integer({ min: 1, max: 5000 }), (length, metres, count) => {
        const [need] = glueNeeds(article(length, metres), count)
        expect(need.pieces * metres * 1000).toBeGreaterThanOrEqual(length * count)
        expect((need.pieces - 1) * metres * 1000).toBeLessThan(length * count)
      })
    )
  })
})
