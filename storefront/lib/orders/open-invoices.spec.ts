import fc from "fast-check"
import type { InvoiceRow } from "@orac/documents/contract"
import { dayAfter, dueInvoices } from "./open-invoices"

const invoice = (number: string, due_at: string, total_minor = 100): InvoiceRow => ({
  id: number,
  number,
  order_id: "order_1",
  order_display_id: 1,
  issued_at: "2026-10-01T00:00:00Z",
  due_at,
  total_minor,
  currency_code: "rub",
})
const NEWEST_FIRST = [
  invoice("3", "2026-12-20"),
  invoice("2", "2026-11-30"),
  invoice("1", "2026-11-10"),
]
const due = (open: number, until = "2026-12-01") =>
  dueInvoices(NEWEST_FIRST, open, "2026-11-23", until).map(({ number, isOverdue }) => [
    number,
    isOverdue,
  ])

describe("dueInvoices", () => {
  it("takes the newest invoices for open, and shows what is due, the oldest first", () => {
    expect(due(300)).toEqual([
      ["1", true],
      ["2", false],
    ])
    expect(due(150)).toEqual([["2", false]])
    expect(due(100)).toEqual([])
    expect(due(0)).toEqual([])
  })

  it("never shows more than is owed, but for a part of one invoice", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), (open) => {
        expect(due(open, "2099-01-01").length).toBe(Math.min(3, Math.ceil(open / 100)))
      })
    )
  })
})

describe("dayAfter", () => {
  it("crosses months and years", () => {
    expect(dayAfter("2026-12-30", 3)).toBe("2027-01-02")
  })
})
