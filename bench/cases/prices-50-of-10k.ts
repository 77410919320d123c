import type { PricingContext } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { priceLines } from "@orac/pricing"
import { type Bench, entityOf } from "../harness/bench"
import type { Case } from "../harness/case"
import { measure, timed } from "../harness/measure"
import { shown } from "../harness/progress"
import { COMPANIES, entityId } from "../seed/companies"
import { groupOf, seedPriceLists } from "../seed/price-lists"

const LINES = 50
const STOCK_READS = 2

/** Fifty of the two hundred articles that a company has personal prices for. */
const personal = ({ world }: Bench, company: number) =>
  Array.from({ length: LINES }, (_, k) => world.articles[(company * 7 + k * 5) % 1000])

/** What a cart of a customer in this group asks prices by; core's type knows no nested values. */
const contextOf = (group: string) =>
  ({
    context: { currency_code: "rub", customer: { groups: [{ id: group }] } },
  }) as unknown as PricingContext

let company = COMPANIES / 2

export const prices50Of10k: Case = {
  name: "prices-50-of-10k",
  ours: async (bench) =>
    measure(bench, {
      warmUps: 20,
      repetitions: 100,
      prepare: async () => {
        company += 1
        return {
          entity: await entityOf(bench, entityId(company)),
          lines: personal(bench, company).map((article) => ({ ...article, quantity: 10 })),
        }
      },
      run: ({ entity, lines }) => priceLines(bench.knex, bench.markets, entity, lines, new Date()),
    }),
  stock: async (bench) => {
    const { container, knex } = bench
    await shown("10,000 price lists", () => seedPriceLists(knex))
    const variants = personal(bench, company).map(({ variant_id }) => variant_id)
    const id: string[] = await knex("product_variant_price_set")
      .whereIn("variant_id", variants)
      .pluck("price_set_id")
    const pricing = container.resolve(Modules.PRICING)
    const times: number[] = []
    for (let n = 0; n < STOCK_READS; n++) {
      const context = contextOf(groupOf(company))
      times.push((await timed(() => pricing.calculatePrices({ id }, context))).ms)
    }
    return times
  },
}
