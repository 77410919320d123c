import fc from "fast-check"
import { holdTargets } from "./hold-targets"

const minor = fc.integer({ min: 0, max: 10 ** 10 })
const holds = fc.array(fc.record({ held_minor: minor, invoiced_minor: minor }), {
  minLength: 1,
  maxLength: 6,
})
const total = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0)

describe("what accounts hold of an order", () => {
  it("is its total less what is invoiced, never below nothing on any account", () => {
    fc.assert(
      fc.property(holds, minor, (accounts, order) => {
        const targets = holdTargets(accounts, order)
        const invoiced = total(accounts.map(({ invoiced_minor }) => invoiced_minor))
        expect(total(targets)).toBe(Math.max(0, order - invoiced))
        expect(targets.every((target) => target >= 0)).toBe(true)
      })
    )
  })

  it("grows on the first account and shrinks from the last", () => {
    const accounts = [
      { held_minor: 100, invoiced_minor: 0 },
      { held_minor: 50, invoiced_minor: 0 },
    ]
    expect(holdTargets(accounts, 170)).toEqual([120, 50])
    expect(holdTargets(accounts, 120)).toEqual([100, 20])
    expect(holdTargets(accounts, 80)).toEqual([80, 0])
  })
})
