import type { PriceTraceEntry, PriceView } from "@orac/pricing/contract"
import fc from "fast-check"
import { priceTraces, storedTraces } from "./price-traces"

const LAYERS = ["list", "group_discount", "individual", "rounding"] as const

const entry = fc.record({
  layer: fc.constantFrom(...LAYERS),
  rule_id: fc.option(fc.constantFrom("pbi_1", "gd_1", "ppr_1")),
  after_minor: fc.nat(),
  percent: fc.option(fc.constantFrom(10, 45)),
  reason: fc.constantFrom("List price", "Group discount"),
  facts: fc.record({ policy: fc.constantFrom("multiply", "replace"), exact_minor: fc.string() }),
})

/** As the waterfall writes them: the first step begins at nothing, each next one where the last ended. */
const trace = fc.array(entry, { minLength: 1, maxLength: 5 }).map((entries) =>
  entries.map((one, n): PriceTraceEntry => ({
    ...one,
    before_minor: n ? entries[n - 1].after_minor : 0,
  }))
)

const price = fc
  .record({
    sku: fc.constantFrom("A", "B", "__proto__", "D"),
    list_price_minor: fc.nat(),
    unit_price_minor: fc.nat(),
    tax_rate: fc.constantFrom(10, 20),
    trace,
  })
  .map((own): PriceView => ({
    ...own,
    quantity: 1,
    currency_code: "rub",
    total_minor: own.unit_price_minor,
    saving_minor: 0,
    tax_minor: 0,
    breaks: [],
    next_break: null,
  }))

const prices = fc.uniqueArray(price, { selector: ({ sku }) => sku, maxLength: 4 })

describe("price traces of an order", () => {
  it("come back from the database as they were", () => {
    fc.assert(
      fc.property(prices, (views) => {
        const kept = priceTraces(JSON.parse(JSON.stringify(storedTraces(views))))
        const wanted = views.map(({ sku, list_price_minor, unit_price_minor, tax_rate, trace }) => [
          sku,
          { list_price_minor, unit_price_minor, tax_rate, trace },
        ])
        expect(kept).toEqual(Object.fromEntries(wanted))
      })
    )
  })

  it("keep a rule that many lines share once", () => {
    const [view] = fc.sample(price, 1)
    const lines = Array.from({ length: 500 }, (_, n) => ({ ...view, sku: `A-${n}` }))
    expect(storedTraces(lines).rules.length).toBeLessThanOrEqual(view.trace.length)
  })
})
