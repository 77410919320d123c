import type { CreditView } from "@orac/credit/contract"
import fc from "fast-check"
import { creditShares } from "./shares"

const credit = (
  limit: number | null,
  invoices: number,
  holds: number,
  paid: number
): CreditView => ({
  currency_code: "rub",
  limit_minor: limit,
  open_invoices_minor: invoices,
  holds_minor: holds,
  unapplied_payments_minor: paid,
  exposure_minor: invoices + holds - paid,
  available_minor: (limit ?? 0) - (invoices + holds - paid),
  terms: { code: "net-30", net_days: 30, prepayment_percent: 0 },
  due_date_if_ordered_today: "2026-12-23",
})

describe("creditShares", () => {
  it("divides the limit into unpaid, held and free", () => {
    expect(creditShares(credit(100, 20, 30, 0))).toEqual({ invoices: 0.2, holds: 0.3, free: 0.5 })
    expect(creditShares(credit(100, 20, 30, 25))).toEqual({ invoices: 0, holds: 0.25, free: 0.75 })
    expect(creditShares(credit(100, 150, 50, 0))).toEqual({ invoices: 0.75, holds: 0.25, free: 0 })
    expect(creditShares(credit(null, 0, 0, 0))).toEqual({ invoices: 0, holds: 0, free: 1 })
  })

  it("always fills the bar exactly and never turns negative", () => {
    const sum = fc.nat({ max: 1_000_000_000 })
    fc.assert(
      fc.property(fc.option(sum), sum, sum, sum, (limit, invoices, holds, paid) => {
        const shares = creditShares(credit(limit, invoices, holds, paid))
        expect(Math.min(...Object.values(shares))).toBeGreaterThanOrEqual(0)
        expect(shares.invoices + shares.holds + shares.free).toBeCloseTo(1, 9)
      })
    )
  })
})
