import { choose, createPad, listOf, paste, place } from "../client/pads"
import { partnerOf } from "../client/partner"
import type { Case } from "../harness/case"
import { measure } from "../harness/measure"
import { wantedLines } from "../harness/order"
import { restock } from "../harness/restock"
import { serverStatements } from "../harness/server-statements"
import { stockJourneys } from "../stock/journey"

/** From a full pad to an order over HTTP: delivery plans, choice, credit, placement over several sources. */
export const place500Lines: Case = {
  name: "place-500-lines",
  ours: async (bench) => {
    const partner = await partnerOf(bench.world, bench.world.buyers[0])
    const list = listOf(wantedLines(bench.world))
    return measure(bench, {
      warmUps: 4,
      repetitions: 10,
      count: (run) => serverStatements(bench.knex, run),
      prepare: async () => {
        const pad = await createPad(partner)
        await paste(partner, pad, list)
        return pad
      },
      run: async (pad) => place(partner, pad, await choose(partner, pad)),
      restore: () => restock(bench),
    })
  },
  stock: async (bench) => (await stockJourneys(bench)).map(({ place }) => place),
}
