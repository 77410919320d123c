import { type Difference, differenceGroups, numberFact } from "./differences"

const difference = (code: Difference["code"], sku: string): Difference => ({
  code,
  sku,
  facts: { from: 100, to: "120" },
})

describe("differenceGroups", () => {
  it("puts what keeps from getting the same first and leaves out empty kinds", () => {
    const groups = differenceGroups([
      difference("PRICE_UP", "A"),
      difference("GONE", "B"),
      difference("PRICE_UP", "C"),
    ])
    expect(groups.map(({ code, items }) => [code, items.map(({ sku }) => sku)])).toEqual([
      ["GONE", ["B"]],
      ["PRICE_UP", ["A", "C"]],
    ])
  })
})

describe("numberFact", () => {
  it("reads numbers, and nothing as zero", () => {
    expect(numberFact(difference("SHORT", "A"), "to")).toBe(120)
    expect(numberFact(difference("SHORT", "A"), "none")).toBe(0)
  })
})
