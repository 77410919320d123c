import { setImmediate as breathe } from "timers/promises"

/** Runs long thinking to its end, and lets others of the process have their turn at each of its stops. */
export async function runSteps<Result>(steps: Generator<void, Result>): Promise<Result> {
  for (;;) {
    const step = steps.next()
    if (step.done) {
      return step.value
    }
    await breathe()
  }
}
