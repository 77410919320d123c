import fc from "fast-check"
import { dayNumber, dayOfNumber, lotReadyDay, readyDay, workingDayFrom } from "./ready-day"
import { weekdaysOnly } from "./testing/network"

const schedule = { cutoff: "14:00", lead_days: 1, time_zone: "Europe/Moscow" }
const ready = (now: string, values = {}) =>
  readyDay({ ...schedule, ...values }, new Date(now), weekdaysOnly)

describe("readyDay", () => {
  it("is lead days after today before the cut-off, and a day later from the cut-off on", () => {
    expect(ready("2026-03-11T10:59:00Z")).toBe("2026-03-12")
    expect(ready("2026-03-11T11:00:00Z")).toBe("2026-03-13")
  })

  it("reads the clock and the day of the source's own zone", () => {
    expect(ready("2026-03-11T10:59:00Z", { time_zone: "Asia/Vladivostok" })).toBe("2026-03-13")
    expect(ready("2026-03-11T22:30:00Z", { lead_days: 0 })).toBe("2026-03-12")
  })

  it("skips days on which nobody works", () => {
    expect(ready("2026-03-13T08:00:00Z")).toBe("2026-03-16")
    expect(ready("2026-03-14T08:00:00Z")).toBe("2026-03-17")
    expect(ready("2026-03-13T12:00:00Z", { lead_days: 0 })).toBe("2026-03-16")
  })
})

describe("lotReadyDay", () => {
  const lotReady = (eta: string) =>
    lotReadyDay(schedule, eta, new Date("2026-03-11T06:00:00Z"), weekdaysOnly)

  it("is lead days after the arrival, weekends excepted", () => {
    expect(lotReady("2026-03-19")).toBe("2026-03-20")
    expect(lotReady("2026-03-21")).toBe("2026-03-24")
  })

  it("expects an overdue lot today", () => {
    expect(lotReady("2026-01-05")).toBe("2026-03-12")
  })
})

describe("day numbers", () => {
  it("count from 1970 and back", () => {
    expect(dayNumber("1970-01-02")).toBe(1)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (number) => {
        expect(dayNumber(dayOfNumber(number))).toBe(number)
      })
    )
  })

  it("move on to a working day only when they have to", () => {
    expect(workingDayFrom("2026-03-13", weekdaysOnly)).toBe("2026-03-13")
    expect(workingDayFrom("2026-03-14", weekdaysOnly)).toBe("2026-03-16")
  })
})
