import { businessCalendar } from "@orac/markets"
import fc from "fast-check"
import { afterWorkingHours, type WorkingHours } from "./working-clock"

const MOSCOW: WorkingHours = {
  time_zone: "Europe/Moscow",
  opens: 9 * 60,
  closes: 18 * 60,
  is_business_day: businessCalendar("Europe/Moscow", (year) => [`${year}-11-04`]),
}

const at = (text: string) => new Date(`${text}:00+03:00`)
const after = (from: string, hours: number) => afterWorkingHours(at(from), hours, MOSCOW)

describe("afterWorkingHours", () => {
  it.each([
    ["2026-11-23T10:00", 4, "2026-11-23T14:00"],
    ["2026-11-23T16:00", 4, "2026-11-24T11:00"],
    ["2026-11-23T03:00", 4, "2026-11-23T13:00"],
    ["2026-11-23T18:00", 1, "2026-11-24T10:00"],
    ["2026-11-20T17:00", 2, "2026-11-23T10:00"],
    ["2026-11-21T12:00", 4, "2026-11-23T13:00"],
    ["2026-11-03T17:30", 1, "2026-11-05T09:30"],
    ["2026-11-23T09:00", 9, "2026-11-23T18:00"],
    ["2026-11-23T09:00", 18, "2026-11-24T18:00"],
  ])("from %s, %i hours end at %s", (from, hours, end) => {
    expect(after(from, hours)).toEqual(at(end))
  })

  it("goes on where it stopped: two spans are one", () => {
    const start = fc.integer({ min: 0, max: 525_600 }).map((minutes) => minutes * 60_000)
    const span = fc.integer({ min: 1, max: 40 })
    fc.assert(
      fc.property(start, span, span, (offset, first, second) => {
        const from = new Date(at("2026-01-12T00:00").getTime() + offset)
        const middle = afterWorkingHours(from, first, MOSCOW)
        expect(afterWorkingHours(middle, second, MOSCOW)).toEqual(
          afterWorkingHours(from, first + second, MOSCOW)
        )
      })
    )
  })

  it("keeps to local hours when the clocks change", () => {
    const brussels: WorkingHours = {
      time_zone: "Europe/Brussels",
      opens: 540,
      closes: 1080,
      is_business_day: businessCalendar("Europe/Brussels", () => []),
    }
    const friday = new Date("2026-10-23T17:00:00+02:00")
    const monday = new Date("2026-10-26T10:00:00+01:00")
    expect(afterWorkingHours(friday, 2, brussels)).toEqual(monday)
  })

  it("refuses a seller who never opens", () => {
    const closed = { ...MOSCOW, closes: MOSCOW.opens }
    expect(() => afterWorkingHours(at("2026-11-23T10:00"), 1, closed)).toThrow(RangeError)
  })
})
