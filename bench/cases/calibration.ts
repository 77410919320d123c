import type { Case } from "../harness/case"
import { measure } from "../harness/measure"

const LINES = 500
const ROUNDS = 40
const NUMBERS = 200_000

/** What the portal's JavaScript is made of: objects to text and back, and loops over numbers. */
async function computation() {
  const cart = Array.from({ length: LINES }, (_, n) => ({
    id: `line_${n}`,
    sku: `CX${n}`,
    quantity: n,
    unit_price: n * 1.01,
    tax: [{ rate: 20, code: "VAT20" }],
  }))
  let text = JSON.stringify(cart)
  for (let round = 0; round < ROUNDS; round++) {
    text = JSON.stringify(JSON.parse(text))
  }
  const numbers = Float64Array.from({ length: NUMBERS }, (_, n) => (n * 7919) % 104_729)
  return text.length + numbers.sort()[0]
}

/** The machine's own speed: a fixed computation; besides, the milliseconds of one committed row. */
export const calibration: Case = {
  name: "calibration",
  ours: async (bench) => {
    const { knex } = bench
    const nothing = async () => undefined
    const counted = { warmUps: 3, repetitions: 20, prepare: nothing }
    const { times } = await measure(bench, { ...counted, run: computation })
    await knex.raw("create table if not exists bench_commit (n int)")
    const commits = await measure(bench, {
      ...counted,
      run: () => knex.raw("insert into bench_commit values (1)"),
    })
    const sorted = commits.times.sort((a, b) => a - b)
    return { times, sql: 0, extra: { commit_ms: sorted[sorted.length >> 1] } }
  },
}
