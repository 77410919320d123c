import fc from "fast-check"
import {
  addBusinessDays,
  assertDay,
  businessCalendar,
  dayIn,
  shiftDay,
  weekday,
  westernEaster,
} from "./calendar"

const moment = fc.date({
  min: new Date("2000-01-01T00:00:00Z"),
  max: new Date("2099-12-31T00:00:00Z"),
  noInvalidDate: true,
})

describe("days", () => {
  it("belong to the time zone, not to UTC", () => {
    const newYearInMoscow = new Date("2025-12-31T21:00:00Z")
    expect(dayIn(newYearInMoscow, "Europe/Moscow")).toBe("2026-01-01")
    expect(dayIn(newYearInMoscow, "Europe/Brussels")).toBe("2025-12-31")
  })

  it("shift over month and leap ends", () => {
    expect(shiftDay("2024-02-28", 1)).toBe("2024-02-29")
    expect(shiftDay("2026-01-01", -1)).toBe("2025-12-31")
    expect(weekday("2026-11-23")).toBe(1)
  })

  it.each(["2026-02-30", "2026-13-01", "26-01-01", "today"])("refuses %s", (day) => {
    expect(() => assertDay(day, "a day")).toThrow(/is not a day/)
  })

  it.each([
    [2024, "2024-03-31"],
    [2025, "2025-04-20"],
    [2026, "2026-04-05"],
    [2038, "2038-04-25"],
    [1954, "1954-04-18"],
  ])("Easter of %d is %s", (year, day) => {
    expect(westernEaster(year)).toBe(day)
  })
})

describe("businessCalendar", () => {
  const isBusinessDay = businessCalendar("Europe/Moscow", (year) => [`${year}-11-04`])

  it("rests on weekends and holidays of the market's own day", () => {
    expect(isBusinessDay(new Date("2026-11-04T10:00:00Z"))).toBe(false)
    expect(isBusinessDay(new Date("2026-11-03T20:59:00Z"))).toBe(true)
    expect(isBusinessDay(new Date("2026-11-03T21:00:00Z"))).toBe(false)
    expect(isBusinessDay(new Date("2026-11-07T10:00:00Z"))).toBe(false)
  })

  it("counts working days and always ends on one", () => {
    expect(addBusinessDays(new Date("2026-11-03T09:00:00Z"), 3, isBusinessDay)).toEqual(
      new Date("2026-11-09T09:00:00Z")
    )
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 30 }), (from, count) => {
        const end = addBusinessDays(from, count, isBusinessDay)
        expect(isBusinessDay(end)).toBe(true)
        expect(end.getTime() - from.getTime()).toBeGreaterThanOrEqual(count * 86_400_000)
      })
    )
  })
})
