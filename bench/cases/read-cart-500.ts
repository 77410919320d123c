import { readCart } from "@orac/bulk"
import { changesOf, emptyCart, writePriced } from "../harness/carts"
import type { Case } from "../harness/case"
import { entityOf } from "../harness/bench"
import { measure } from "../harness/measure"
import { wantedLines } from "../harness/order"
import { stockJourneys } from "../stock/journey"

/** A cart of 500 lines with its totals. */
export const readCart500: Case = {
  name: "read-cart-500",
  ours: async (bench) => {
    const entity = await entityOf(bench, bench.world.buyers[0].entity_id)
    const cart = await emptyCart(bench)
    await writePriced(bench, entity, cart, changesOf(wantedLines(bench.world)))
    return measure(bench, {
      warmUps: 5,
      repetitions: 30,
      prepare: async () => cart,
      run: (id) => readCart(bench.knex, id),
    })
  },
  stock: async (bench) => (await stockJourneys(bench)).map(({ read }) => read),
}
