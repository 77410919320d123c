import { partnerPriceRefusals } from "./partner-price-refusals"

describe("partnerPriceRefusals", () => {
  const known = new Set(["A", "B"])

  it("lets a clean batch pass", () => {
    const prices = [
      { sku: "A", min_quantity: 1 },
      { sku: "A", min_quantity: 10 },
      { sku: "B", min_quantity: 1 },
    ]
    expect(partnerPriceRefusals(prices, known)).toEqual([])
  })

  it("names each row that is wrong", () => {
    const prices = [
      { sku: "A", min_quantity: 1 },
      { sku: "Z", min_quantity: 1 },
      { sku: "A", min_quantity: 1 },
    ]
    expect(partnerPriceRefusals(prices, known)).toMatchObject([
      { code: "ARTICLE_UNKNOWN", facts: { index: 1, sku: "Z" } },
      { code: "PRICE_TWICE", facts: { index: 2, twin: 0, sku: "A" } },
    ])
  })
})
