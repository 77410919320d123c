import fc from "fast-check"
import { movedPlan, type PlanMove } from "./moved-plan"
import type { PlannedSegment, PlanSnapshot } from "./snapshot"

const place = (id: string) => ({
  location_id: id,
  source: {
    id: `src-${id}`,
    name: { en: id },
    city: { en: id },
    country: "ru",
    kind: "hub" as const,
    lat: 0,
    lon: 0,
  },
})

const segment = (id: string, arrival_date: string, freight_minor: number): PlannedSegment => ({
  ...place(id),
  carrier: "road",
  ready_date: "2026-11-24",
  arrival_date,
  freight_minor,
})

const plan = (...segments: PlannedSegment[]): PlanSnapshot => ({
  fingerprint: "f",
  arrival_date: "2026-12-01",
  freight_minor: segments.reduce((sum, { freight_minor }) => sum + freight_minor, 0),
  segments,
})

const near = segment("near", "2026-11-26", 700)
const far = segment("far", "2026-12-01", 300)

describe("movedPlan", () => {
  it("changes the place of a delivery, not its dates nor its price", () => {
    const moved = movedPlan(plan(near, far), [{ from: "near", to: place("hub"), stays: false }])
    expect(moved).toEqual(plan({ ...near, ...place("hub") }, far))
  })

  it("makes what stays behind and what moves two deliveries, of which one bears the freight", () => {
    const moved = movedPlan(plan(near), [{ from: "near", to: place("hub"), stays: true }])
    expect(moved.segments).toEqual([near, { ...near, ...place("hub"), freight_minor: 0 }])
  })

  it("joins a place that sends already, and keeps the earlier promise", () => {
    const moved = movedPlan(plan(near, far), [{ from: "near", to: place("far"), stays: false }])
    expect(moved.segments).toEqual([
      { ...far, arrival_date: near.arrival_date, freight_minor: 1_000 },
    ])
  })

  it("lets two deliveries change places", () => {
    const moved = movedPlan(plan(near, far), [
      { from: "near", to: place("far"), stays: false },
      { from: "far", to: place("near"), stays: false },
    ])
    expect(moved.segments).toEqual([
      { ...near, ...place("far") },
      { ...far, ...place("near") },
    ])
  })

  it("loses no freight and names every place once", () => {
    const PLACES = ["a", "b", "c", "d"]
    const anyMove = fc.record({
      from: fc.constantFrom(...PLACES),
      to: fc.constantFrom(...PLACES).map(place),
      stays: fc.boolean(),
    })
    fc.assert(
      fc.property(
        fc.uniqueArray(anyMove, { selector: ({ from }: PlanMove) => from }),
        fc.array(fc.nat(1_000), { minLength: 4, maxLength: 4 }),
        (moves, freights) => {
          const before = plan(...PLACES.map((id, n) => segment(id, "2026-12-01", freights[n])))
          const { segments } = movedPlan(before, moves)
          expect(segments.reduce((sum, { freight_minor }) => sum + freight_minor, 0)).toBe(
            before.freight_minor
          )
          const places = segments.map(({ location_id }) => location_id)
          expect(new Set(places).size).toBe(places.length)
          for (const { from, to } of moves.filter(({ stays }) => !stays)) {
            expect(places).toContain(to.location_id)
            if (!moves.some((move) => move.to.location_id === from)) {
              expect(places).not.toContain(from)
            }
          }
        }
      )
    )
  })
})
