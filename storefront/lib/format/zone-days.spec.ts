import fc from "fast-check"
import { dayIn } from "@/lib/orders/days"
import { dayBegins, dayEnds } from "./zone-days"

describe("days of a zone", () => {
  it("begin and end where the company is", () => {
    expect(dayBegins("2026-12-01", "Europe/Moscow")).toBe("2026-11-30T21:00:00.000Z")
    expect(dayEnds("2026-12-31", "Europe/Moscow")).toBe("2026-12-31T20:59:59.000Z")
    expect(dayEnds("2026-12-31", "Asia/Vladivostok")).toBe("2026-12-31T13:59:59.000Z")
  })

  it("are 23 and 25 hours long where clocks change", () => {
    expect(dayBegins("2026-03-29", "Europe/Brussels")).toBe("2026-03-28T23:00:00.000Z")
    expect(dayEnds("2026-03-29", "Europe/Brussels")).toBe("2026-03-29T21:59:59.000Z")
    expect(dayEnds("2026-10-25", "Europe/Brussels")).toBe("2026-10-25T22:59:59.000Z")
  })

  it("are the days their first and last moments lie in, in any zone", () => {
    const day = fc
      .date({
        min: new Date("2000-01-01"),
        max: new Date("2099-12-31"),
        noInvalidDate: true,
      })
      .map((date) => date.toISOString().slice(0, 10))
    const zone = fc.constantFrom(
      "Europe/Moscow",
      "Europe/Brussels",
      "Asia/Vladivostok",
      "Asia/Kolkata",
      "America/Santiago",
      "Pacific/Chatham"
    )
    fc.assert(
      fc.property(day, zone, (one, timeZone) => {
        expect(dayIn(timeZone, new Date(dayBegins(one, timeZone)))).toBe(one)
        expect(dayIn(timeZone, new Date(dayEnds(one, timeZone)))).toBe(one)
      })
    )
  })
})
