import fc from "fast-check"
import type { PlansAnswer } from "../../contract"
import { line, question, source, stock } from "../testing/network"
import type { FreeLot, SourceStock } from "../network"
import { planOrderLines } from "./plan-order-lines"

const KAZAN = source("kazan", { lat: 55.79, lon: 49.12 })
const OMSK = source("omsk", { lat: 54.99, lon: 73.37 })
const MOSCOW = source("moscow")
const lot = (id: string, item: number, eta: string, quantity: number): FreeLot => ({
  id,
  item,
  origin: "transit",
  eta,
  quantity,
})

function plansOf(answer: PlansAnswer) {
  if (answer.kind !== "plans") {
    throw new Error(`no plans: ${JSON.stringify(answer)}`)
  }
  return answer.plans
}

const lines = [line("a", 6), line("b", 2), line("a", 4, { line_id: "line_a2" })]

describe("planOrderLines", () => {
  it("sends everything from the one source that has it", () => {
    const { answer } = planOrderLines(
      question(lines, [stock(MOSCOW, [10, 2]), stock(OMSK, [50, 50])])
    )
    const [plan] = plansOf(answer)
    expect(plan.presets).toContain("cheapest")
    expect(plan.segments).toHaveLength(1)
    expect(plan.segments[0]).toMatchObject({
      source: { id: "moscow" },
      carrier: "road",
      ready_date: "2026-03-12",
      arrival_date: "2026-03-13",
      weight_g: 18_000,
      parcels: 1,
    })
    expect(plan.arrival_date).toBe("2026-03-13")
    expect(plan.freight_minor).toBe(plan.segments[0].freight_minor)
    expect(plan.lower_bound_minor).toBeLessThanOrEqual(plan.freight_minor)
  })

  it("splits where it must and names the lots in the order of their arrival", () => {
    const waiting = [lot("late", 1, "2026-03-20", 5), lot("early", 1, "2026-03-16", 1)]
    const { answer } = planOrderLines(
      question(lines, [stock(MOSCOW, [7, 0], waiting), stock(KAZAN, [3, 0])])
    )
    const [plan] = plansOf(answer)
    const allocations = plan.segments.flatMap((segment) => segment.allocations)
    const of = (id: string) =>
      allocations
        .filter(({ line_id }) => line_id === id)
        .map(({ quantity, lot: from }) => [quantity, from?.id ?? null])
    expect(plan.segments).toHaveLength(2)
    expect(of("line_b")).toEqual([
      [1, "early"],
      [1, "late"],
    ])
    expect(
      [...of("line_a"), ...of("line_a2")].reduce((sum, [pieces]) => sum + Number(pieces), 0)
    ).toBe(10)
  })

  it("does not wait for goods that are in stock elsewhere", () => {
    const waiting = [lot("soon", 0, "2026-03-12", 10)]
    const network = [stock(MOSCOW, [0, 2], waiting), stock(OMSK, [10, 0])]
    for (const plan of plansOf(planOrderLines(question(lines, network)).answer)) {
      const allocations = plan.segments.flatMap((segment) => segment.allocations)
      expect(allocations.every((allocation) => allocation.lot === null)).toBe(true)
    }
  })

  it("waits for them where stock lies in more places than deliveries make sense", () => {
    const scattered = Array.from({ length: 7 }, (_, index) => stock(source(`s${index}`), [1]))
    const factory = stock(source("factory"), [0], [lot("l", 0, "2026-03-20", 7)])
    const asked = question([line("a", 7)], [...scattered, factory])
    const [plan] = plansOf(planOrderLines(asked).answer)
    expect(plan.segments.some(({ source: { id } }) => id === "factory")).toBe(true)
    expect(plan.segments.length).toBeLessThanOrEqual(4)
  })

  it("delivers on working days only", () => {
    const onFriday = {
      ...question(lines, [stock(OMSK, [50, 50])]),
      now: new Date("2026-03-10T06:00:00Z"),
    }
    for (const plan of plansOf(planOrderLines(onFriday).answer)) {
      expect([0, 6]).not.toContain(new Date(plan.arrival_date).getUTCDay())
    }
  })

  it("says which lines nobody can deliver, lots included", () => {
    const short = planOrderLines(
      question(lines, [stock(MOSCOW, [5, 2], [lot("l", 0, "2026-03-20", 2)]), stock(KAZAN, [1, 0])])
    )
    expect(short.answer).toEqual({
      kind: "impossible",
      short: [{ line_id: "line_a2", sku: "A", needed: 4, reachable: 2 }],
      segments_needed: null,
    })
    expect(short.explain("anything")).toBeNull()
    expect(short.plan("anything")).toBeNull()
  })

  it("goes beyond the usual number of deliveries where the order cannot be met otherwise", () => {
    const many = Array.from({ length: 5 }, (_, index) => line(`i${index}`, 1))
    const each = many.map((_, index) =>
      stock(
        source(`s${index}`),
        many.map((__, item) => (item === index ? 1 : 0))
      )
    )
    const plans = planOrderLines(question(many, each))
    const [plan] = plansOf(plans.answer)
    expect(plan.segments).toHaveLength(5)
    expect(plans.explain(plan.fingerprint)).toEqual(plan)
  })

  it("finds a plan again by its fingerprint until stock moves", () => {
    const before = planOrderLines(question(lines, [stock(MOSCOW, [10, 1]), stock(KAZAN, [0, 1])]))
    const again = planOrderLines(question(lines, [stock(MOSCOW, [10, 1]), stock(KAZAN, [0, 1])]))
    const after = planOrderLines(question(lines, [stock(MOSCOW, [9, 1]), stock(KAZAN, [1, 1])]))
    const [{ fingerprint }] = plansOf(before.answer)
    expect(again.plan(fingerprint)).toEqual(before.plan(fingerprint))
    expect(again.plan(fingerprint)?.segments[0].source.location_id).toMatch(/^loc_/)
    expect(after.plan(fingerprint)).toBeNull()
  })

  it("explains every segment with the order's own lines", () => {
    const plans = planOrderLines(question(lines, [stock(MOSCOW, [10, 0]), stock(KAZAN, [0, 2])]))
    expect(plansOf(plans.answer)[0].segments[0].reasons).toEqual([])
    const explained = plans.explain(plansOf(plans.answer)[0].fingerprint)
    expect(plans.explain("another")).toBeNull()
    const reasons = (explained?.segments ?? []).map((segment) => [
      segment.source.id,
      segment.reasons[0],
    ])
    expect(Object.fromEntries(reasons)).toMatchObject({
      moscow: { code: "ONLY_SOURCE", facts: { line_ids: ["line_a", "line_a2"] } },
      kazan: { code: "ONLY_SOURCE", facts: { line_ids: ["line_b"] } },
    })
  })

  it("plans nothing for nothing", () => {
    const [plan] = plansOf(planOrderLines(question([], [stock(MOSCOW, [])])).answer)
    expect(plan).toMatchObject({ segments: [], freight_minor: 0, arrival_date: "2026-03-11" })
  })
})

describe("every plan", () => {
  const quantity = fc.integer({ min: 0, max: 6 })
  const world = fc.record({
    needs: fc.array(fc.tuple(fc.nat(2), fc.integer({ min: 1, max: 5 })), {
      minLength: 1,
      maxLength: 5,
    }),
    stocks: fc.array(fc.tuple(quantity, quantity, quantity), { minLength: 1, maxLength: 3 }),
    lots: fc.array(
      fc.tuple(
        fc.nat(2),
        fc.nat(2),
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 12, max: 28 })
      ),
      { maxLength: 4 }
    ),
  })

  it("covers each line exactly and takes no more than there is", () => {
    fc.assert(
      fc.property(world, ({ needs, stocks, lots }) => {
        const items = ["a", "b", "c"]
        const ordered = needs.map(([item, need], i) =>
          line(items[item], need, { line_id: `l${i}` })
        )
        const asked = question(ordered, [])
        const index = new Map(asked.demands.map((demand, i) => [demand.item, i]))
        const network: SourceStock[] = stocks.map((onHand, s) =>
          stock(
            [MOSCOW, KAZAN, OMSK][s],
            asked.demands.map(({ item }) => onHand[items.indexOf(item.slice(-1))]),
            lots.flatMap(([at, item, pieces, day], i) => {
              const known = index.get(`item_${items[item]}`)
              return at === s && known !== undefined
                ? [lot(`lot${i}`, known, `2026-03-${day}`, pieces)]
                : []
            })
          )
        )
        const { answer, plan: find } = planOrderLines({ ...asked, network })
        const taken = new Map<string, number>()
        for (const plan of answer.kind === "plans" ? answer.plans : []) {
          taken.clear()
          expect(find(plan.fingerprint)).not.toBeNull()
          const byLine = new Map<string, number>()
          for (const { source: from, allocations } of plan.segments) {
            for (const allocation of allocations) {
              const key = allocation.lot?.id ?? `${from.id}/${allocation.sku}`
              taken.set(key, (taken.get(key) ?? 0) + allocation.quantity)
              byLine.set(
                allocation.line_id,
                (byLine.get(allocation.line_id) ?? 0) + allocation.quantity
              )
            }
          }
          expect(Object.fromEntries(byLine)).toEqual(
            Object.fromEntries(ordered.map(({ line_id, quantity: need }) => [line_id, need]))
          )
          for (const { source: from, onHand, lots: free } of network) {
            asked.demands.forEach(({ lines: [{ sku }] }, i) =>
              expect(taken.get(`${from.id}/${sku}`) ?? 0).toBeLessThanOrEqual(onHand[i])
            )
            free.forEach(({ id, quantity: pieces }) =>
              expect(taken.get(id) ?? 0).toBeLessThanOrEqual(pieces)
            )
          }
        }
      })
    )
  })
})
