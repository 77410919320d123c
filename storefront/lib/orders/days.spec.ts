import { isLate, dayIn } from "./days"

describe("dayIn", () => {
  it("is the day of the zone, not of the server", () => {
    const night = new Date("2026-11-23T22:30:00Z")
    expect(dayIn("Europe/Moscow", night)).toBe("2026-11-24")
    expect(dayIn("Europe/Brussels", night)).toBe("2026-11-23")
  })
})

describe("isLate", () => {
  it("is said of goods that are still awaited after their day", () => {
    const order = { status: "shipped" as const, arrival_date: "2026-11-22" }
    expect(isLate(order, "2026-11-23")).toBe(true)
    expect(isLate(order, "2026-11-22")).toBe(false)
    expect(isLate({ ...order, status: "delivered" }, "2026-11-23")).toBe(false)
    expect(isLate({ ...order, status: "cancelled" }, "2026-11-23")).toBe(false)
    expect(isLate({ ...order, arrival_date: null }, "2026-11-23")).toBe(false)
  })
})
