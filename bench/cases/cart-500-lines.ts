import type { Case } from "../harness/case"
import { changesOf, emptyCart, writePriced } from "../harness/carts"
import { entityOf } from "../harness/bench"
import { measure } from "../harness/measure"
import { wantedLines } from "../harness/order"
import { stockJourneys } from "../stock/journey"

/** 500 articles into an empty cart: articles, personal prices, lines with their taxes. */
export const cart500Lines: Case = {
  name: "cart-500-lines",
  ours: async (bench) => {
    const entity = await entityOf(bench, bench.world.buyers[0].entity_id)
    const changes = changesOf(wantedLines(bench.world))
    return measure(bench, {
      warmUps: 5,
      repetitions: 20,
      prepare: () => emptyCart(bench),
      run: (cart) => writePriced(bench, entity, cart, changes),
    })
  },
  stock: async (bench) => (await stockJourneys(bench)).map(({ add }) => add),
}
