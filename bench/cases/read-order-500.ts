import { readOrder } from "@orac/bulk"
import { type Bench, entityOf } from "../harness/bench"
import { changesOf, emptyCart, writePriced } from "../harness/carts"
import type { Case } from "../harness/case"
import { measure, timed } from "../harness/measure"
import { wantedLines } from "../harness/order"
import { offerPlans, placeChosen } from "../harness/place"
import { restock } from "../harness/restock"
import { readStockOrder } from "../stock/reading"

const STOCK_READS = 4

let known: Promise<string> | null = null

async function placed(bench: Bench): Promise<string> {
  const entity = await entityOf(bench, bench.world.buyers[0].entity_id)
  const cart = await emptyCart(bench)
  await writePriced(bench, entity, cart, changesOf(wantedLines(bench.world)))
  const order = await placeChosen(bench, entity, cart, await offerPlans(bench, entity, cart))
  await restock(bench)
  return order
}

/** One order of 500 lines over several warehouses, read by both. */
const orderOf = (bench: Bench) => (known ??= placed(bench))

export const readOrder500: Case = {
  name: "read-order-500",
  ours: async (bench) => {
    const order = await orderOf(bench)
    return measure(bench, {
      warmUps: 5,
      repetitions: 30,
      prepare: async () => order,
      run: (id) => readOrder(bench.knex, id),
    })
  },
  stock: async (bench) => {
    const order = await orderOf(bench)
    const times: number[] = []
    for (let n = 0; n < STOCK_READS; n++) {
      times.push((await timed(() => readStockOrder(bench, order))).ms)
    }
    return times.slice(1)
  },
}
