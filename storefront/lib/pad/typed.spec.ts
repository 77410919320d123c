import { isList, splitTyped } from "./typed"

describe("splitTyped", () => {
  it.each([
    ["SX118", "SX118", null],
    ["SX118 40", "SX118", 40],
    ["SX118; 40 шт", "SX118", 40],
    ["SX118 x 12", "SX118", 12],
    ["SX 118", "SX 118", null],
    ["SX 118 40", "SX 118", 40],
    ["плинтус 200", "плинтус", 200],
    ["SX118 0", "SX118 0", null],
    ["", "", null],
  ])("%j is %j and %j", (text, query, quantity) => {
    expect(splitTyped(text)).toEqual({ query, quantity })
  })
})

describe("isList", () => {
  it("is text of several rows or columns", () => {
    expect(isList("SX118\t4")).toBe(true)
    expect(isList("SX118 4\nC351 2")).toBe(true)
    expect(isList("SX118 4\n")).toBe(false)
  })
})
