import type { OrderRow, PadRef } from "@orac/checkout/contract"
import { type State, mattersOf } from "./attention"

const order: OrderRow = {
  id: "order_1",
  display_id: 1,
  placed_at: "2026-11-01T00:00:00Z",
  placed_by: "Anna",
  status: "shipped",
  line_count: 1,
  total_minor: 100,
  currency_code: "rub",
  arrival_date: "2026-11-20",
  purchase_order_number: null,
}
const pad: PadRef = {
  id: "pad_1",
  name: "Shop",
  version: 1,
  line_count: 2,
  unresolved_count: 1,
  total_minor: 100,
  currency_code: "rub",
  updated_at: "2026-11-20T00:00:00Z",
  updated_by: "Anna",
  is_waiting: false,
}
const calm: State = {
  isBlocked: false,
  availableMinor: 100,
  due: [],
  approvals: 0,
  orders: [{ ...order, arrival_date: "2026-12-01" }],
  pads: [{ ...pad, unresolved_count: 0 }],
  today: "2026-11-23",
}

describe("mattersOf", () => {
  it("tells how many wait for the reader's word, right after what stops ordering", () => {
    const matters = mattersOf({ ...calm, isBlocked: true, approvals: 2, availableMinor: -1 })
    expect(matters.map(({ kind }) => kind)).toEqual(["blocked", "approvals", "credit_over"])
  })

  it("is empty when all is well, and without a limit", () => {
    expect(mattersOf(calm)).toEqual([])
    expect(mattersOf({ ...calm, availableMinor: null })).toEqual([])
  })

  it("puts what stops ordering first, then money, dates and drafts", () => {
    const matters = mattersOf({
      ...calm,
      isBlocked: true,
      availableMinor: -50,
      orders: [order],
      pads: [pad],
    })
    expect(matters).toEqual([
      { kind: "blocked" },
      { kind: "credit_over", amountMinor: 50 },
      { kind: "late", order },
      { kind: "rows", pad },
    ])
  })
})
