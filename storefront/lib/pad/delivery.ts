import type { PadLinesAnswer, PasteReport } from "@orac/checkout/contract"
import type { Answer } from "@/lib/api/answer"
import type { Changes } from "./rows"

export type PadAnswer = PadLinesAnswer & Partial<Omit<PasteReport, "pad">>

/** One request about the pad: `path` below the pad's own address. */
export interface PadRequest {
  path: string
  method: "GET" | "POST" | "DELETE"
  json?: unknown
  form?: FormData
}

export interface PadPort {
  send(request: PadRequest): Promise<Answer<PadAnswer>>
  wait(milliseconds: number): Promise<void>
  keep(changes: Changes): void
  kept(): Changes
}

export interface Job extends PadRequest {
  /** Whether sending it twice does the same as once. */
  repeatable: boolean
  undoable: boolean
}

export const LOOK: Job = { path: "", method: "GET", repeatable: true, undoable: false }

interface Course {
  port: PadPort
  /** The version of the pad before the request. */
  version: number
  onOffline(): void
  /** Whether the request was done is not known, but for what the pad now holds. */
  onUncertain(): void
}

const LONGEST_WAIT_MS = 30_000

const isAt = (version: number, answer: PadAnswer) =>
  "pad" in answer && answer.pad.version === version

/** Sends until an answer comes; a request that must not be sent twice is given up for a look at the pad. */
export async function deliver(job: Job, course: Course): Promise<Answer<PadAnswer>> {
  const { port, version } = course
  for (let pause = 1000; ; pause = Math.min(pause * 2, LONGEST_WAIT_MS)) {
    const answer = await port.send(job)
    if (answer.ok || answer.failure.kind !== "unavailable") {
      return answer
    }
    course.onOffline()
    await port.wait(pause)
    if (!job.repeatable) {
      const now = await deliver(LOOK, course)
      if (!now.ok || !isAt(version, now.data)) {
        course.onUncertain()
        return now
      }
    }
  }
}
