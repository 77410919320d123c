import type { OrderStatus } from "@orac/checkout/contract"
import { orderSteps } from "./steps"

const at = (...statuses: OrderStatus[]) => statuses.map((status) => ({ status, at: "2026-11-01" }))
const names = (status: OrderStatus, timeline: ReturnType<typeof at>) =>
  orderSteps({ status, timeline }).map((step) => step.status)

describe("orderSteps", () => {
  it("shows what is behind with its date and what lies ahead without", () => {
    const steps = orderSteps({ status: "confirmed", timeline: at("placed", "confirmed") })
    expect(steps).toEqual([
      { status: "placed", at: "2026-11-01", isNow: false },
      { status: "confirmed", at: "2026-11-01", isNow: true },
      { status: "shipped", at: null, isNow: false },
      { status: "delivered", at: null, isNow: false },
    ])
  })

  it("knows shipping in parts only of orders that did", () => {
    const behind = at("placed", "confirmed", "part_shipped")
    expect(names("part_shipped", behind)).toContain("part_shipped")
    expect(names("shipped", [...behind, ...at("shipped")])).toContain("part_shipped")
    expect(names("placed", at("placed"))).not.toContain("part_shipped")
  })

  it("ends a cancelled order with its cancellation", () => {
    expect(names("cancelled", at("placed", "cancelled"))).toEqual(["placed", "cancelled"])
  })
})
