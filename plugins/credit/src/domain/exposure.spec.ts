import fc from "fast-check"
import { anyEntries, entry } from "../testing/entries"
import { availableMinor, exposureMinor, exposureOf } from "./exposure"

describe("exposureOf", () => {
  it("knows no credit line in an empty ledger", () => {
    expect(exposureOf([])).toEqual({
      limit_minor: null,
      open_invoices_minor: 0,
      holds_minor: 0,
      unapplied_payments_minor: 0,
    })
  })

  it("follows an order from its hold to its payment", () => {
    const ledger = [
      entry("LIMIT_SET", 100_000),
      entry("HOLD", 60_000),
      entry("HOLD_RELEASE", 60_000),
      entry("INVOICED", 60_000, "inv-1"),
      entry("CREDIT_NOTE", 5_000, "inv-1"),
      entry("PAID", 40_000, "inv-1"),
      entry("WRITE_OFF", 1_000, "inv-1"),
    ]
    const available = ledger.map((_entry, index) =>
      availableMinor(exposureOf(ledger.slice(0, index + 1)))
    )
    expect(available).toEqual([100_000, 40_000, 100_000, 40_000, 45_000, 85_000, 86_000])
  })

  it("lets payments without a document wait on the account", () => {
    const standing = exposureOf([
      entry("LIMIT_SET", 1_000),
      entry("INVOICED", 500, "inv-1"),
      entry("PAID", 200),
      entry("PREPAID", 400),
    ])
    expect(standing).toMatchObject({ open_invoices_minor: 500, unapplied_payments_minor: 600 })
    expect(exposureMinor(standing)).toBe(-100)
    expect(availableMinor(standing)).toBe(1_100)
  })

  it("takes the latest limit; none at all is not a limit of zero", () => {
    expect(exposureOf([entry("LIMIT_SET", 5), entry("LIMIT_SET", 0)]).limit_minor).toBe(0)
    expect(exposureOf([entry("LIMIT_SET", 5), entry("LIMIT_SET", null)]).limit_minor).toBeNull()
    expect(availableMinor(exposureOf([entry("LIMIT_SET", 0), entry("HOLD", 3)]))).toBe(-3)
    expect(availableMinor(exposureOf([entry("HOLD", 3)]))).toBe(0)
  })

  it("does not depend on the order of entries, but for limits", () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const { limit_minor: _, ...forward } = exposureOf(entries)
        expect(exposureOf([...entries].reverse())).toMatchObject(forward)
      })
    )
  })

  it("comes back to nothing when everything is undone", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10 ** 12 }), { maxLength: 30 }), (amounts) => {
        const there = amounts.flatMap((amount) => [
          entry("HOLD", amount),
          entry("INVOICED", amount, "i"),
        ])
        const back = amounts.flatMap((amount) => [
          entry("HOLD_RELEASE", amount),
          entry("PAID", amount, "i"),
        ])
        expect(exposureMinor(exposureOf([...there, ...back]))).toBe(0)
      })
    )
  })
})
