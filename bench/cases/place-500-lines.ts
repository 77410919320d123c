import { changesOf, emptyCart, writePriced } from "../harness/carts"
import type { Case } from "../harness/case"
import { entityOf } from "../harness/bench"
import { measure } from "../harness/measure"
import { wantedLines } from "../harness/order"
import { offerPlans, placeChosen } from "../harness/place"
import { restock } from "../harness/restock"
import { stockJourneys } from "../stock/journey"

/** From a full cart to an order: delivery plans, choice, credit, placement over several warehouses. */
export const place500Lines: Case = {
  name: "place-500-lines",
  ours: async (bench) => {
    const entity = await entityOf(bench, bench.world.buyers[0].entity_id)
    const changes = changesOf(wantedLines(bench.world))
    return measure(bench, {
      warmUps: 3,
      repetitions: 15,
      prepare: async () => {
        const cart = await emptyCart(bench)
        await writePriced(bench, entity, cart, changes)
        return cart
      },
      run: async (cart) => placeChosen(bench, entity, cart, await offerPlans(bench, entity, cart)),
      restore: () => restock(bench),
    })
  },
  stock: async (bench) => (await stockJourneys(bench)).map(({ place }) => place),
}
