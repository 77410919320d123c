import fc from "fast-check"
import { formatDay, formatMoment } from "./date"
import { formatMoney, formatMoneyChange } from "./money"
import { formatPercent, inPacks, stepByPack } from "./number"

describe("formatMoney", () => {
  it("writes no-break spaces and the currency's own decimals", () => {
    expect(formatMoney(123456789, "rub", "ru")).toBe("1\u00a0234\u00a0567,89\u00a0₽")
    expect(formatMoney(123456, "eur", "en")).toBe("€1,234.56")
    expect(formatMoneyChange(-100, "rub", "ru")).toBe("\u22121,00\u00a0₽")
  })

  it("never lets a line break inside a sum", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (minor) => {
        expect(formatMoney(minor, "rub", "ru")).not.toMatch(/[ \u202f]/)
      })
    )
  })
})

describe("formatPercent", () => {
  it("keeps the sign at the number, as each language writes it", () => {
    expect(formatPercent(7.5, "ru")).toBe("7,5\u00a0%")
    expect(formatPercent(50, "en")).toBe("50%")
  })
})

describe("dates", () => {
  it("reads a day as a day and a moment in its zone", () => {
    expect(formatDay("2026-11-23", "ru")).toBe("23\u00a0ноября 2026")
    expect(formatMoment("2026-11-23T22:30:00Z", "ru", "Europe/Moscow")).toContain("24.11.2026")
  })
})

describe("stepByPack", () => {
  it("goes to full packs and never below one piece", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 60 }),
        (quantity, pack) => {
          const up = stepByPack(quantity, pack, 1)
          const down = stepByPack(quantity, pack, -1)
          expect(up).toBeGreaterThan(quantity)
          expect(up % pack).toBe(0)
          expect(down).toBeGreaterThanOrEqual(1)
          expect(down === 1 || (down < quantity && down % pack === 0)).toBe(true)
        }
      )
    )
  })

  it("tells packs and the rest", () => {
    expect(inPacks(19, 4)).toEqual({ packs: 4, rest: 3 })
    expect(inPacks(19, 1)).toBeNull()
  })
})
