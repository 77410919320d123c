import { setTimeout as sleep } from "timers/promises"

const DEADLOCK = "40P01"
const SERIALIZATION_FAILURE = "40001"
const MAX_ATTEMPTS = 4
const PAUSE_MS = 20

const asksForRetry = (error: unknown) =>
  [DEADLOCK, SERIALIZATION_FAILURE].includes((error as { code?: string })?.code ?? "")

/** Runs a whole transaction again when the database chose it to break a deadlock. */
export async function withRetry<T>(run: () => Promise<T>, attempt = 1): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (attempt === MAX_ATTEMPTS || !asksForRetry(error)) {
      throw error
    }
    await sleep(PAUSE_MS * attempt * (1 + Math.random()))
    return await withRetry(run, attempt + 1)
  }
}
