import fc from "fast-check"
import { changesOf } from "./changes"

describe("changesOf", () => {
  it("names what differs and leaves out what stayed, however deep it lies", () => {
    const before = { name: "Salon", branch: { city: "Samara", postal_code: "443000" } }
    const after = { name: "Salon", branch: { city: "Kazan", postal_code: "443000", address: "" } }
    expect(changesOf(before, after)).toEqual([
      { path: ["branch", "city"], before: "Samara", after: "Kazan" },
    ])
  })

  it("shows what appeared and what went", () => {
    const before = { grants: { "order.place": { scope: "entity", limit_minor: 500 } } }
    expect(changesOf(before, { grants: {} })).toEqual([
      { path: ["grants", "order.place", "scope"], before: "entity", after: null },
      { path: ["grants", "order.place", "limit_minor"], before: 500, after: null },
    ])
    expect(changesOf(null, { below: ["Group", "Samara"], seats: 0 })).toEqual([
      { path: ["below"], before: null, after: "Group / Samara" },
      { path: ["seats"], before: null, after: 0 },
    ])
  })

  it("finds nothing between equal sides, whatever they hold", () => {
    fc.assert(
      fc.property(fc.object(), (side) => {
        expect(changesOf(side, structuredClone(side))).toEqual([])
      })
    )
  })
})
