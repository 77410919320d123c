import { choose, createPad, listOf, paste, place } from "../client/pads"
import { type Partner, partnerOf } from "../client/partner"
import type { Case } from "../harness/case"
import { type Measured, measure, timed } from "../harness/measure"
import { wantedLines } from "../harness/order"
import { median } from "../harness/result"
import { restock } from "../harness/restock"
import { serverStatements } from "../harness/server-statements"
import { stockJourneys } from "../stock/journey"

type Laps = Record<"create_ms" | "paste_ms" | "plans_ms" | "place_ms", number>

async function order(partner: Partner, list: string): Promise<Laps> {
  const created = await timed(() => createPad(partner))
  const pad = created.result
  const pasted = await timed(() => paste(partner, pad, list))
  const chosen = await timed(() => choose(partner, pad))
  const placed = await timed(() => place(partner, pad, chosen.result))
  return {
    create_ms: created.ms,
    paste_ms: pasted.ms,
    plans_ms: chosen.ms,
    place_ms: placed.ms,
  }
}

/** The four requests between a spreadsheet and an order over HTTP, one after the other. */
export const pasteToPlaced500: Case = {
  name: "paste-to-placed-500",
  ours: async (bench): Promise<Measured> => {
    const partner = await partnerOf(bench.world, bench.world.buyers[0])
    const list = listOf(wantedLines(bench.world))
    const warmUps = 4
    const laps: Laps[] = []
    const measured = await measure(bench, {
      warmUps,
      repetitions: 10,
      count: (run) => serverStatements(bench.knex, run),
      prepare: async () => list,
      run: async (text) => laps.push(await order(partner, text)),
      restore: () => restock(bench),
    })
    const timedLaps = laps.slice(warmUps)
    const part = (name: keyof Laps) => median(timedLaps.map((lap) => lap[name]))
    return {
      ...measured,
      extra: {
        create_ms: part("create_ms"),
        paste_ms: part("paste_ms"),
        plans_ms: part("plans_ms"),
        place_ms: part("place_ms"),
      },
    }
  },
  stock: async (bench) =>
    (await stockJourneys(bench)).map(({ create, add, place }) => create + add + place),
}
