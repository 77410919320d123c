import { readOrder } from "@orac/bulk"
import { choose, createPad, listOf, paste, place } from "../client/pads"
import { partnerOf } from "../client/partner"
import type { Bench } from "../harness/bench"
import type { Case } from "../harness/case"
import { measure, timed } from "../harness/measure"
import { wantedLines } from "../harness/order"
import { restock } from "../harness/restock"
import { readStockOrder } from "../stock/reading"

const STOCK_READS = 4

let known: Promise<string> | null = null

async function placed(bench: Bench): Promise<string> {
  const partner = await partnerOf(bench.world, bench.world.buyers[0])
  const pad = await createPad(partner)
  await paste(partner, pad, listOf(wantedLines(bench.world)))
  const { order_id } = await place(partner, pad, await choose(partner, pad))
  await restock(bench)
  return order_id
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
