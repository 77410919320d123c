import { agreed, lineRules, volume } from "../testing/line-rules"
import { rulesOfLines } from "./rules-of-lines"

const { book, list } = lineRules()
const article = (sku: string, product_group: string) => ({ sku, product_group, pack_quantity: 8 })
const articles = [article("A", "flex"), article("B", "purotouch"), article("C", "flex")]
const rateOf = (group: string) => (group === "flex" ? 10 : 22)
const found = {
  book,
  items: [
    { ...list, id: "iA", sku: "A" },
    { ...list, id: "iB", sku: "B" },
  ],
  discounts: [{ id: "gF", product_group: "flex", basis_points: 4_500 }],
  individual: [{ ...agreed({ id: "pB" }), sku: "B" }],
  breaks: [
    { ...volume({ id: "vA", scope: "sku" }), scope_key: "A" },
    { ...volume({ id: "vF", scope: "product_group" }), scope_key: "flex" },
    { ...volume({ id: "v*" }), scope_key: null },
  ],
}

describe("rulesOfLines", () => {
  const rules = rulesOfLines(found, articles, rateOf)

  it("deals each rule out to its articles", () => {
    expect(rules.get("A")).toMatchObject({ group: { id: "gF" }, individual: [], tax_rate: 10 })
    expect(rules.get("A")?.breaks.map((rule) => rule.id)).toEqual(["vA", "vF", "v*"])
    expect(rules.get("B")).toMatchObject({ group: null, individual: [{ id: "pB" }], tax_rate: 22 })
    expect(rules.get("B")?.breaks.map((rule) => rule.id)).toEqual(["v*"])
  })

  it("has nothing for an article without a list price, nor without a book", () => {
    expect(rules.has("C")).toBe(false)
    expect(rulesOfLines({ ...found, book: null }, articles, rateOf).size).toBe(0)
  })

  it("takes missing kinds of rules for none", () => {
    const bare = { ...found, discounts: null, individual: null, breaks: null }
    expect(rulesOfLines(bare, articles, rateOf).get("A")).toMatchObject({ group: null, breaks: [] })
  })
})
