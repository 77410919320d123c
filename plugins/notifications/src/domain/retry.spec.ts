import fc from "fast-check"
import { afterFailure, isRefusedForGood, isServerFailure, pauseAfter } from "./retry"

const NOW = new Date("2026-03-01T10:00:00Z")
const LATER = new Date("2026-03-04T10:00:00Z")
const answer = (responseCode?: number, command?: string) => ({
  responseCode,
  command,
  message: "failed",
})

describe("the retry schedule", () => {
  it("begins with half a minute and doubles up to an hour", () => {
    expect([1, 2, 3, 7, 8, 60].map(pauseAfter).map((pause) => pause / 1000)).toEqual([
      30, 60, 120, 1920, 3600, 3600,
    ])
  })

  it("never shortens a pause", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (attempt) => {
        expect(pauseAfter(attempt + 1)).toBeGreaterThanOrEqual(pauseAfter(attempt))
      })
    )
  })

  it("ends: some attempt is the last, and it falls within the time", () => {
    let [attempt, at] = [1, NOW]
    for (; afterFailure(answer(451), attempt, at, LATER).state === "waiting"; attempt += 1) {
      at = afterFailure(answer(451), attempt, at, LATER).due_at
    }
    expect(at.getTime()).toBeLessThanOrEqual(LATER.getTime())
    expect(attempt).toBe(78)
  })
})

describe("what becomes of a failed mail", () => {
  it.each([
    ["an unknown recipient", answer(550, "RCPT TO"), "refused"],
    ["a refused content", answer(554, "DATA"), "refused"],
    ["a full mailbox", answer(452, "RCPT TO"), "waiting"],
    ["a wrong password", answer(535, "AUTH PLAIN"), "waiting"],
    ["a refused sender", answer(550, "MAIL FROM"), "waiting"],
    ["no connection", answer(undefined, "CONN"), "waiting"],
  ])("after %s", (_name, error, state) => {
    expect(afterFailure(error, 1, NOW, LATER).state).toBe(state)
  })

  it("tells the server's failures from the mail's", () => {
    expect(isServerFailure(answer(undefined, "CONN"))).toBe(true)
    expect(isServerFailure(answer(535, "AUTH PLAIN"))).toBe(true)
    expect(isServerFailure(answer(550, "MAIL FROM"))).toBe(true)
    expect(isServerFailure(answer(550, "RCPT TO"))).toBe(false)
    expect(isServerFailure(answer(451, "DATA"))).toBe(false)
    expect(isRefusedForGood(answer(550, "MAIL FROM"))).toBe(false)
  })
})
