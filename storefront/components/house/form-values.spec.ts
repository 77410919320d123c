import { minorOf, nodeEdit, roleEdit, seatEdit } from "./form-values"

const form = (values: Record<string, string>) => {
  const data = new FormData()
  Object.entries(values).forEach(([name, value]) => data.set(name, value))
  return data
}

const ENTITY = { minor_units: 2, time_zone: "Europe/Moscow" }

describe("what forms of the house say", () => {
  it("reads sums as people type them", () => {
    expect(minorOf("1 500,50", 2)).toBe(150_050)
    expect(minorOf("", 2)).toBeNull()
    expect(minorOf("-1", 2)).toBeNull()
    expect(minorOf("0", 2)).toBe(0)
  })

  it("gives a role the rights with a scope, and limits where typed", () => {
    const role = form({
      name: "A",
      "scope:order.view": "branch",
      "scope:order.place": "own",
      "limit:order.place": "100",
      "scope:price.view": "",
    })
    expect(roleEdit(role, ENTITY)).toEqual({
      name: "A",
      grants: {
        "order.view": { scope: "branch", limit_minor: null },
        "order.place": { scope: "own", limit_minor: 10_000 },
      },
    })
  })

  it("counts the last day of a seat in", () => {
    const seat = form({ node_id: "n", role: "buyer", valid_to: "2026-12-31" })
    expect(seatEdit(seat, ENTITY)).toMatchObject({
      valid_from: null,
      valid_to: "2026-12-31T20:59:59.000Z",
    })
  })

  it("gives a cost centre no address", () => {
    expect(
      nodeEdit(form({ kind: "cost_centre", name: "IT", code: "1" }), ENTITY)
    ).not.toHaveProperty("branch")
  })
})
