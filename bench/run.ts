import fs from "fs"
import os from "os"
import type { ExecArgs } from "@medusajs/framework/types"
import { calibration } from "./cases/calibration"
import { cart500Lines } from "./cases/cart-500-lines"
import { change1Of500 } from "./cases/change-1-of-500"
import { place500Lines } from "./cases/place-500-lines"
import { plan500x10 } from "./cases/plan-500x10"
import { prices50Of10k } from "./cases/prices-50-of-10k"
import { buyers20 } from "./cases/buyers-20"
import { pasteToPlaced500 } from "./cases/paste-to-placed-500"
import { readCart500 } from "./cases/read-cart-500"
import { readOrder500 } from "./cases/read-order-500"
import { type Bench, benchOf } from "./harness/bench"
import type { Case } from "./harness/case"
import type { Measured } from "./harness/measure"
import { shown } from "./harness/progress"
import { type Result, resultOf } from "./harness/result"
import { seedWorld } from "./seed/world"

const CASES: Case[] = [
  calibration,
  cart500Lines,
  change1Of500,
  readCart500,
  readOrder500,
  plan500x10,
  place500Lines,
  pasteToPlaced500,
  buyers20,
  prices50Of10k,
]

/** The portal's side of all cases first: what stock Medusa leaves behind must not slow it. */
async function measureAll(bench: Bench): Promise<Result[]> {
  const only = process.env.BENCH_ONLY
  const cases = CASES.filter(({ name }) => !only || only.split(",").includes(name))
  const ours: Measured[] = []
  for (const { name, ours: run } of cases) {
    const measured = await shown(name, () => run(bench))
    ours.push({ ...measured, extra: { ...measured.extra, load: os.loadavg()[0] } })
  }
  const results: Result[] = []
  for (const [n, { name, stock }] of cases.entries()) {
    const times =
      stock && !process.env.BENCH_OURS ? await shown(`${name}, stock`, () => stock(bench)) : null
    results.push(resultOf(name, ours[n], times))
  }
  return results
}

/** `medusa exec bench/run.ts seed`, then `medusa exec bench/run.ts measure FILE` beside a server. */
export default async function run({ container, args = [] }: ExecArgs): Promise<void> {
  const [stage, file] = args
  if (stage === "seed") {
    await seedWorld(container)
  } else {
    fs.writeFileSync(file, JSON.stringify(await measureAll(benchOf(container))))
  }
}
