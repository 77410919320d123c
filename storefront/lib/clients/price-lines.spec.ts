import { readPriceLines } from "./price-lines"

const read = (text: string) => readPriceLines(text, 2)

describe("a typed list of agreed prices", () => {
  it.each([
    ["SX118 1250", { sku: "SX118", min_quantity: 1, price_minor: 125_000 }],
    ["SX118 1250,50", { sku: "SX118", min_quantity: 1, price_minor: 125_050 }],
    ["SX118\t1 250,50 ₽\t100", { sku: "SX118", min_quantity: 100, price_minor: 125_050 }],
    ["SX118;45%;20", { sku: "SX118", min_quantity: 20, percent: 45 }],
    ["SX118 42,5% от 8 шт", { sku: "SX118", min_quantity: 8, percent: 42.5 }],
    ["SX118 -5%", { sku: "SX118", min_quantity: 1, percent: -5 }],
  ])("understands %j", (line, price) => {
    expect(read(line)).toEqual({ prices: [price], unread: [] })
  })

  it.each(["SX118", "SX118 cheap", "SX118 0", "SX118 101%", "SX118 %", "SX118 100 1.5", "a b c d"])(
    "gives back %j",
    (line) => {
      expect(read(line)).toEqual({ prices: [], unread: [line] })
    }
  )

  it("passes over empty lines and keeps the order", () => {
    const { prices, unread } = read("A1 10\r\n\n  ?\nB2 5%\n")
    expect(prices.map(({ sku }) => sku)).toEqual(["A1", "B2"])
    expect(unread).toEqual(["?"])
  })
})
