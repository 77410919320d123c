import { businessCalendar } from "@orac/markets"
import { dueDate, paymentMode, PREPAYMENT_TERMS } from "./terms"

const terms = (net_days: number, prepayment_percent = 0) => ({
  code: `net-${net_days}`,
  net_days,
  prepayment_percent,
})

const market = {
  time_zone: "Europe/Moscow",
  is_business_day: businessCalendar("Europe/Moscow", (year) => [`${year}-11-04`]),
}

describe("dueDate", () => {
  it.each([
    ["2026-11-23T09:00:00Z", 30, "2026-12-23"],
    ["2026-11-23T09:00:00Z", 0, "2026-11-23"],
    ["2026-11-23T21:30:00Z", 1, "2026-11-25"],
    ["2026-11-03T09:00:00Z", 1, "2026-11-05"],
    ["2026-11-06T09:00:00Z", 1, "2026-11-09"],
    ["2024-02-28T09:00:00Z", 1, "2024-02-29"],
  ])("from %s, net %d: %s", (from, days, due) => {
    expect(dueDate(new Date(from), terms(days), market)).toBe(due)
  })
})

describe("paymentMode", () => {
  it("puts orders on account where a limit is set, be it zero", () => {
    expect(paymentMode(1, terms(30))).toBe("credit")
    expect(paymentMode(0, terms(30))).toBe("credit")
    expect(paymentMode(1, terms(30, 30))).toBe("credit")
  })

  it("asks for payment in advance without a limit or by the terms", () => {
    expect(paymentMode(null, terms(30))).toBe("prepayment")
    expect(paymentMode(1, PREPAYMENT_TERMS)).toBe("prepayment")
  })
})
