import fc from "fast-check"
import { type Arrival, withRoom } from "./with-room"

const near = (to_seller_id: string, capacity: number | null): Arrival => ({
  to_seller_id,
  capacity,
  reason: { code: "nearest", km: 5 },
})

describe("withRoom", () => {
  it("keeps as many as there is room for, in their order", () => {
    const arrivals = [near("a", 3), near("b", 1), near("a", 3), near("a", 3)]
    expect(withRoom(arrivals, new Map([["a", 1]]))).toEqual(arrivals.slice(0, 3))
  })

  it("does not ask for room where the client returns to the manufacturer or history leads", () => {
    const house: Arrival = {
      to_seller_id: null,
      capacity: null,
      reason: { code: "manufacturer" },
    }
    const history: Arrival = {
      to_seller_id: "a",
      capacity: 0,
      reason: { code: "history", kind: "orders", orders: 4, since: "2026-01-01", territory: null },
    }
    expect(withRoom([house, history], new Map([["a", 9]]))).toEqual([house, history])
  })

  it("never lets a seller above its room and turns none away who has some", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("a", "b")),
        fc.nat(5),
        fc.nat(5),
        (sellers, capacity, before) => {
          const kept = withRoom(
            sellers.map((id) => near(id, capacity)),
            new Map([["a", before]])
          )
          const wanted = sellers.filter((id) => id === "a").length
          const came = kept.filter(({ to_seller_id: id }) => id === "a").length
          expect(came).toBe(Math.min(wanted, Math.max(0, capacity - before)))
        }
      )
    )
  })
})
