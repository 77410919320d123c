import { goodsClass } from "./goods-class"

describe("goodsClass", () => {
  it.each([
    ["C", null, 0],
    ["W", 1500, 0],
    ["SX", 1501, 2],
    ["SX", 2000, 2],
    ["K", 2010, 6],
    ["FDP", null, 1],
    ["FX", 300, 1],
    ["FB", 300, 0],
  ])("of family %s with length %s is %i", (family, length_mm, bits) => {
    expect(goodsClass({ family, length_mm })).toBe(bits)
  })
})
