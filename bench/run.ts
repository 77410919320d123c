import fs from "fs"
import type { ExecArgs } from "@medusajs/framework/types"
import { calibration } from "./cases/calibration"
import { cart500Lines } from "./cases/cart-500-lines"
import { change1Of500 } from "./cases/change-1-of-500"
import { place500Lines } from "./cases/place-500-lines"
import { plan500x10 } from "./cases/plan-500x10"
import { prices50Of10k } from "./cases/prices-50-of-10k"
import { readCart500 } from "./cases/read-cart-500"
import { readOrder500 } from "./cases/read-order-500"
import { type Bench, benchOf } from "./harness/bench"
import type { Case } from "./harness/case"
import { type Result, resultOf } from "./harness/result"
import { seedWorld } from "./seed/world"

/** Each stage is a process of its own: what one leaves in memory does not slow the next. */
const STAGES: Record<string, Case[]> = {
  workflows: [
    calibration,
    cart500Lines,
    change1Of500,
    readCart500,
    readOrder500,
    plan500x10,
    place500Lines,
  ],
  prices: [prices50Of10k],
}

/** The portal's side of all cases first: what stock Medusa leaves behind must not slow it. */
async function runCases(bench: Bench, cases: Case[]): Promise<Result[]> {
  const only = process.env.BENCH_ONLY?.split(",")
  const wanted = cases.filter(({ name }) => !only || only.includes(name))
  const ours = []
  for (const one of wanted) {
    ours.push(await one.ours(bench))
    console.log(`  ${one.name}: measured`)
  }
  const results: Result[] = []
  for (const [n, one] of wanted.entries()) {
    const stock = process.env.BENCH_STOCK === "0" ? null : ((await one.stock?.(bench)) ?? null)
    results.push(resultOf(one.name, ours[n], stock))
    console.log(`  ${one.name}: ${JSON.stringify(results[n])}`)
  }
  return results
}

/** `medusa exec bench/run.ts STAGE FILE`: runs a stage and writes its results to the file as JSON. */
export default async function run({ container, args = [] }: ExecArgs): Promise<void> {
  const [stage, answer] = args
  if (stage === "seed") {
    await seedWorld(container)
    fs.writeFileSync(answer, "[]")
    return
  }
  fs.writeFileSync(answer, JSON.stringify(await runCases(benchOf(container), STAGES[stage])))
}
