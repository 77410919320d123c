import { lineProblem } from "./check-lines"

const line = { variant_id: "variant_1", quantity: 2, unit_price_minor: 100, tax: [] }

describe("lineProblem", () => {
  it("accepts new, changed and deleted lines", () => {
    expect(lineProblem([line, line, { ...line, id: "a" }, { ...line, id: "b", quantity: 0 }])).toBe(
      null
    )
  })

  it.each([
    ["a fraction", { ...line, quantity: 1.5 }],
    ["a negative quantity", { ...line, quantity: -1 }],
    ["not a number", { ...line, quantity: NaN }],
    ["more than the column holds", { ...line, quantity: 2 ** 31 }],
    ["nothing of a new line", { ...line, quantity: 0 }],
    ["a fraction of a minor unit", { ...line, unit_price_minor: 0.5 }],
    ["a negative price", { ...line, unit_price_minor: -1 }],
  ])("refuses %s", (_, bad) => {
    expect(lineProblem([line, bad])).toContain("variant_1")
  })

  it("refuses the same line twice", () => {
    expect(
      lineProblem([
        { ...line, id: "a" },
        { ...line, id: "a" },
      ])
    ).toContain("twice")
  })
})
