import type { Bench } from "./bench"
import { statementsOf } from "./statements"

/** Milliseconds of each repetition; `sql` counts the statements of one, null where nobody counted. */
export interface Measured {
  times: number[]
  sql: number | null
  extra?: Record<string, number>
}

export interface Work<T> {
  repetitions: number
  /** Not timed; the statements of the last one are counted. */
  warmUps: number
  /** Makes what one repetition works on; not timed. */
  prepare: () => Promise<T>
  run: (prepared: T) => Promise<unknown>
  /** How statements are counted; those of this process when left out. */
  count?: (run: () => Promise<unknown>) => Promise<number | null>
  /** Undoes a repetition, so that every one meets the same data; not timed. */
  restore?: () => Promise<unknown>
}

/** Times something and answers the milliseconds with what it gave. */
export async function timed<R>(work: () => Promise<R>): Promise<{ ms: number; result: R }> {
  const from = performance.now()
  const result = await work()
  return { ms: performance.now() - from, result }
}

/** Runs the work warm, then as often as asked, each time on freshly prepared data. */
export async function measure<T>({ knex }: Bench, work: Work<T>): Promise<Measured> {
  const count = work.count ?? (async (run) => (await statementsOf(knex, run)).length)
  let sql: number | null = null
  const times: number[] = []
  for (let n = -work.warmUps; n < work.repetitions; n++) {
    const prepared = await work.prepare()
    if (n === -1) {
      sql = await count(() => work.run(prepared))
    } else if (n < 0) {
      await work.run(prepared)
    } else {
      times.push((await timed(() => work.run(prepared))).ms)
    }
    await work.restore?.()
  }
  return { times, sql }
}
