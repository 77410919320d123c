import { orderNumberOf } from "./order-number"

describe("orderNumberOf", () => {
  it("finds the number that a reference ends with, and no other", () => {
    expect(orderNumberOf("Order 384")).toBe("384")
    expect(orderNumberOf("Demo limit")).toBeNull()
    expect(orderNumberOf("RU26-000004")).toBeNull()
  })
})
