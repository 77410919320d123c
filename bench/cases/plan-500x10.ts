import { plansFor } from "@orac/sourcing"
import type { Case } from "../harness/case"
import { entityOf } from "../harness/bench"
import { measure } from "../harness/measure"
import { wantedLines } from "../harness/order"

/** Two or three delivery plans for 500 lines over ten sources: one statement and the planner. */
export const plan500x10: Case = {
  name: "plan-500x10",
  ours: async (bench) => {
    const { knex, markets, world } = bench
    const entity = await entityOf(bench, world.buyers[0].entity_id)
    const lines = wantedLines(world).map(({ article, quantity }, n) => ({
      ...article,
      line_id: `line_${n}`,
      quantity,
    }))
    return measure(bench, {
      warmUps: 5,
      repetitions: 30,
      prepare: async () => lines,
      run: (asked) => plansFor(knex, markets, entity, asked, new Date()),
    })
  },
}
