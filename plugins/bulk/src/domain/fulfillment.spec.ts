import { fulfillmentItems, fulfillmentProblem, type OpenLine } from "./fulfillment"

const reservation = {
  id: "r",
  item_id: "item",
  location_id: "here",
  quantity: 10,
  required_quantity: 2,
  title: null,
  sku: "PART",
}

const line = (extra: Partial<OpenLine> = {}): OpenLine => ({
  id: "line",
  title: "2 m",
  sku: "SX118",
  barcode: "",
  open: 5,
  managed: true,
  requires_shipping: true,
  reservations: [reservation],
  ...extra,
})

const problem = (quantity: number, ...lines: OpenLine[]) =>
  fulfillmentProblem(lines, new Map(lines.map((one) => [one.id, quantity])), "here")

describe("fulfillmentProblem", () => {
  it("lets go what is open and reserved here", () => {
    expect(problem(5, line())).toBeNull()
    expect(problem(5, line({ managed: false, reservations: [] }))).toBeNull()
  })

  it.each([
    ["more than is open", 6, line(), "5 pieces"],
    ["nothing of a line", 0, line(), "5 pieces"],
    ["a managed line without reservation", 1, line({ reservations: [] }), "no reservation"],
    [
      "what is reserved elsewhere",
      1,
      line({ reservations: [{ ...reservation, location_id: "there" }] }),
      "there",
    ],
    [
      "more than is reserved",
      5,
      line({ reservations: [{ ...reservation, quantity: 9 }] }),
      "fewer",
    ],
  ])("refuses %s", (_, quantity, bad, text) => {
    expect(problem(quantity, bad)).toContain(text)
  })

  it("refuses an unknown line, none at all and a mix of delivery and none", () => {
    expect(fulfillmentProblem([], new Map([["x", 1]]), "here")).toContain("not on the order")
    expect(fulfillmentProblem([], new Map(), "here")).toContain("Nothing")
    expect(problem(1, line(), line({ id: "other", requires_shipping: false }))).toContain(
      "together"
    )
  })
})

describe("fulfillmentItems", () => {
  it("lists the parts of a kit, and a line without stock as itself", () => {
    const service = line({ id: "service", sku: "S", reservations: [] })
    expect(
      fulfillmentItems(
        [line(), service],
        new Map([
          ["line", 3],
          ["service", 1],
        ])
      )
    ).toMatchObject([
      { line_item_id: "line", sku: "PART", title: "2 m", quantity: 6, reservation_id: "r" },
      { line_item_id: "service", sku: "S", quantity: 1, inventory_item_id: null },
    ])
  })
})
