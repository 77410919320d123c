import fc from "fast-check"
import { MAX_QUANTITY } from "@/lib/quantity"
import {
  type ListContent,
  quantityOf,
  withArticle,
  withLineAt,
  withQuantity,
  withoutLine,
} from "./changes"

const line = (sku: string, quantity = 1) => ({
  sku,
  name: { en: sku },
  thumbnail: `/drawings/${sku}.svg`,
  quantity,
})
const article = (sku: string) => ({ ...line(sku), category: "cornices" as const })
const list: ListContent = { name: "Stock", lines: [line("A", 2), line("B", 3), line("C", 4)] }
const skus = ({ lines }: ListContent) => lines.map(({ sku }) => sku)

describe("changes of a shopping list", () => {
  it("set, remove and count the pieces of one line", () => {
    const changed = withQuantity(list, "B", 9)
    expect(changed.lines.map(({ quantity }) => quantity)).toEqual([2, 9, 4])
    expect(quantityOf(changed, "B")).toBe(9)
    expect(quantityOf(withoutLine(changed, "B"), "B")).toBe(0)
    expect(withQuantity(list, "Z", 1)).toEqual(list)
  })

  it("put a removed line back where it stood, beside what has come since", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 }), (index) => {
        const removed = list.lines[index]
        const rest = withoutLine(list, removed.sku)
        expect(withLineAt(rest, removed, index)).toEqual(list)
        const grown = withArticle(rest, article("D"), 5)
        expect(skus(withLineAt(grown, removed, index))).toEqual([...skus(list), "D"])
      })
    )
  })

  it("add an article at the end, or pieces to the line that is there, up to the most", () => {
    expect(skus(withArticle(list, article("D"), 1))).toEqual(["A", "B", "C", "D"])
    expect(quantityOf(withArticle(list, article("A"), 5), "A")).toBe(7)
    expect(quantityOf(withArticle(list, article("A"), MAX_QUANTITY), "A")).toBe(MAX_QUANTITY)
    expect(skus(list)).toEqual(["A", "B", "C"])
  })
})
