import { availabilityViews, withoutWarehouses } from "./availability"
import { NOW, source, stock } from "./testing/network"

const lot = (item: number, origin: "transit" | "production", eta: string, quantity: number) => ({
  id: `${origin}-${eta}-${quantity}`,
  item,
  origin,
  eta,
  quantity,
})

const network = [
  stock(
    source("a"),
    [5, 0],
    [lot(0, "transit", "2026-04-01", 7), lot(1, "production", "2026-05-01", 9)]
  ),
  stock(
    source("b"),
    [3, 4],
    [lot(0, "transit", "2026-03-20", 2), lot(0, "transit", "2026-04-01", 1)]
  ),
]

describe("availabilityViews", () => {
  const [first, second] = availabilityViews(network, ["A1", "B2"], "b", NOW)

  it("sums the network and tells here from there", () => {
    expect(first).toMatchObject({ sku: "A1", here: 3, network: 8 })
    expect(second).toMatchObject({ sku: "B2", here: 4, network: 4 })
    expect(first.by_source).toEqual([
      { source_id: "a", quantity: 5 },
      { source_id: "b", quantity: 3 },
    ])
    expect(second.by_source).toEqual([{ source_id: "b", quantity: 4 }])
  })

  it("sums what arrives on the same day, by date, the way and production apart", () => {
    expect(first.inbound).toEqual([
      { date: "2026-03-20", quantity: 2 },
      { date: "2026-04-01", quantity: 8 },
    ])
    expect(second.production).toEqual([{ date: "2026-05-01", quantity: 9 }])
  })

  it("dates an overdue lot today", () => {
    const late = [stock(source("a"), [0], [lot(0, "transit", "2025-12-01", 2)])]
    expect(availabilityViews(late, ["A1"], null, NOW)[0]).toMatchObject({
      here: 0,
      inbound: [{ date: "2026-03-11", quantity: 2 }],
    })
  })
})

describe("withoutWarehouses", () => {
  it("keeps sums and hides where they lie", () => {
    const availability = availabilityViews(network, ["A1", "B2"], "b", NOW)
    const answer = { sources: [], here_source_id: "b", availability, unknown: [], as_of: "" }
    const hidden = withoutWarehouses(answer)
    expect(hidden.here_source_id).toBeNull()
    expect(hidden.availability.map((view) => [view.network, view.by_source])).toEqual([
      [8, []],
      [4, []],
    ])
  })
})
