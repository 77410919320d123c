import fc from "fast-check"
import { sellersAbove } from "./origin"
import { filling, movesOf } from "./sources"

const lines = [
  { line_id: "a", location_id: "near" },
  { line_id: "b", location_id: "near" },
  { line_id: "c", location_id: "far" },
]
const open = new Set(["near", "far", "own"])
const taken = lines.map(({ line_id }) => ({ line_id, quantity: 5 }))
const offer = { lines, taken, waits: new Set<string>(), open }

describe("movesOf", () => {
  it("moves what is taken of a delivery and leaves the others", () => {
    expect(movesOf([{ location_id: "near", to: "own" }], offer)).toEqual([
      { from: "near", to: "own", lines: [taken[0], taken[1]] },
    ])
    expect(movesOf([], offer)).toEqual([])
  })

  it("leaves what is not taken and what waits for a lot", () => {
    const part = { ...offer, taken: [taken[0], taken[2]], waits: new Set(["c"]) }
    expect(movesOf([{ location_id: "near", to: "own" }], part)).toEqual([
      { from: "near", to: "own", lines: [taken[0]] },
    ])
    expect(movesOf([{ location_id: "far", to: "own" }], part)).toBeNull()
    expect(movesOf([{ location_id: "near", to: "own" }], { ...offer, taken: [taken[2]] })).toEqual(
      []
    )
  })

  it.each([
    ["a place the offer does not know", [{ location_id: "hub", to: "own" }]],
    ["a place that is not the seller's to name", [{ location_id: "near", to: "rival" }]],
    [
      "one delivery twice",
      [
        { location_id: "near", to: "own" },
        { location_id: "near", to: "far" },
      ],
    ],
  ])("refuses %s", (_, choices) => {
    expect(movesOf(choices, offer)).toBeNull()
  })
})

describe("sellersAbove", () => {
  const chain = ["dealer", "distributor", "importer"].map((seller_id) => ({ seller_id }))

  it.each([
    ["dealer", ["distributor", "importer"]],
    ["distributor", ["importer"]],
    ["importer", []],
    ["rival", []],
    [null, []],
  ])("of %s are %j", (seller, above) => {
    expect(sellersAbove(chain, seller)).toEqual(above)
  })
})

describe("filling", () => {
  const ORIGINS = ["own", "distributor", "factory"] as const
  const places = fc.array(
    fc.record({
      origin: fc.constantFrom(...ORIGINS),
      free: fc.dictionary(fc.constantFrom("x", "y"), fc.nat(10)).map((one) => {
        return new Map(Object.entries(one))
      }),
    })
  )

  it("names every source that has all of it and no other, one's own first", () => {
    fc.assert(
      fc.property(places, fc.nat(10), fc.nat(10), (all, x, y) => {
        const found = filling(all, new Map(Object.entries({ x, y })))
        const has = (place: (typeof all)[number]) =>
          (place.free.get("x") ?? 0) >= x && (place.free.get("y") ?? 0) >= y
        expect(found).toHaveLength(all.filter(has).length)
        expect(found.every(has)).toBe(true)
        const ranks = found.map(({ origin }) => ORIGINS.indexOf(origin))
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
      })
    )
  })
})
