import fc from "fast-check"
import { type Sale, type SharedOrder, shareOrder, shareOut } from "./share-order"

const amount = fc.integer({ min: 0, max: 10 ** 12 })
const total = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0)

describe("an amount shared out by weights", () => {
  it("is whole again, and nobody is off by more than a minor unit", () => {
    const weights = fc.array(fc.integer({ min: 0, max: 10 ** 9 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(amount, weights, (minor, by) => {
        const parts = shareOut(minor, by)
        expect(total(parts)).toBe(minor)
        const whole = total(by)
        if (whole > 0) {
          parts.forEach((part, index) => {
            expect(Math.abs(part - (minor * by[index]) / whole)).toBeLessThan(1.01)
          })
        }
      })
    )
  })

  it("gives what rounding leaves to the largest remainder", () => {
    expect(shareOut(100, [1, 1, 1])).toEqual([34, 33, 33])
    expect(shareOut(10, [1, 2])).toEqual([3, 7])
    expect(shareOut(7, [0, 0])).toEqual([7, 0])
  })
})

const LINES = [
  { id: "a", location_id: "near", unit_price_minor: 100 },
  { id: "b", location_id: "far", unit_price_minor: 300 },
]
const DELIVERIES = [
  { id: "d1", location_id: "near", amount_minor: 50 },
  { id: "d2", location_id: "far", amount_minor: 90 },
]
const sale = (seller_id: string | null, a: number, b: number): Sale => ({
  seller_id,
  lines: [
    { line_id: "a", quantity: a },
    { line_id: "b", quantity: b },
  ].filter(({ quantity }) => quantity > 0),
})

describe("an order shared out among its sellers", () => {
  const order: SharedOrder = { lines: LINES, deliveries: DELIVERIES }

  it("leaves it whole where one sells all", () => {
    expect(shareOrder(order, [sale("s", 2, 1)])).toMatchObject([
      {
        seller_id: "s",
        deliveries: [{ amount_minor: 50 }, { amount_minor: 90 }],
        total_minor: 640,
      },
    ])
  })

  it("gives a delivery to those whose goods are in it, by their worth", () => {
    const [first, rest] = shareOrder(order, [sale("s", 3, 0), sale(null, 1, 1)])
    expect(first).toMatchObject({ deliveries: [{ id: "d1", amount_minor: 38 }], total_minor: 338 })
    expect(rest.deliveries).toEqual([
      { id: "d1", amount_minor: 12 },
      { id: "d2", amount_minor: 90 },
    ])
  })

  it("shares a delivery that nothing is left in among all", () => {
    const shares = shareOrder(order, [sale("s", 1, 0), sale("t", 3, 0)])
    expect(shares.map(({ deliveries }) => deliveries)).toEqual([
      [
        { id: "d1", amount_minor: 13 },
        { id: "d2", amount_minor: 23 },
      ],
      [
        { id: "d1", amount_minor: 37 },
        { id: "d2", amount_minor: 67 },
      ],
    ])
  })

  it("always adds up to the sales and the deliveries", () => {
    const pieces = fc.integer({ min: 0, max: 500 })
    const sales = fc.array(
      fc.tuple(pieces, pieces).map(([a, b]) => sale(null, a, b)),
      { minLength: 1, maxLength: 5 }
    )
    fc.assert(
      fc.property(sales, fc.tuple(amount, amount), (all, [one, two]) => {
        const deliveries = DELIVERIES.map((it, index) => ({
          ...it,
          amount_minor: [one, two][index],
        }))
        const goods = all.flatMap(({ lines }) =>
          lines.map(({ line_id, quantity }) => quantity * (line_id === "a" ? 100 : 300))
        )
        const shares = shareOrder({ lines: LINES, deliveries }, all)
        expect(total(shares.map(({ total_minor }) => total_minor))).toBe(total(goods) + one + two)
      })
    )
  })
})
