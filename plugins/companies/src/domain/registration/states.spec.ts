import fc from "fast-check"
import {
  deadlineOf,
  EVENTS,
  isUnderWay,
  nextState,
  type State,
  STATES,
  TRANSITIONS,
} from "./states"

const walk = (events: readonly (typeof EVENTS)[number][]) =>
  events.reduce<State[]>(
    (path, event) => {
      const next = nextState(path.at(-1)!, event)
      return next ? [...path, next] : path
    },
    ["draft"]
  )

describe("the life of a registration", () => {
  it("reaches every state from a draft, and only through the table", () => {
    const reached = new Set<State>(["draft"])
    for (let turn = 0; turn < STATES.length; turn++) {
      reached.forEach((state) =>
        Object.values(TRANSITIONS[state]).forEach((next) => reached.add(next))
      )
    }
    expect([...reached].sort()).toEqual([...STATES].sort())
  })

  it("becomes active only after a confirmed address, a check and an approval", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...EVENTS), { maxLength: 60 }), (events) => {
        const path = walk(events)
        const at = path.indexOf("active")
        if (at >= 0) {
          const before = path.slice(0, at)
          expect(before).toEqual(
            expect.arrayContaining(["email_confirmed", "submitted", "auto_check"])
          )
          expect(["auto_approved", "approved"]).toContain(before.at(-1))
        }
      }),
      { numRuns: 2000 }
    )
  })

  it("leaves no state without a way on, but for its ends", () => {
    const ends = STATES.filter((state) => !Object.keys(TRANSITIONS[state]).length)
    expect(ends).toEqual(["rejected", "expired"])
  })

  it("sends nobody back from a rejection", () => {
    expect(EVENTS.map((event) => nextState("rejected", event))).toEqual(EVENTS.map(() => null))
  })

  it("lets the registry's word alone open what it alone has closed, and nothing that staff have closed", () => {
    expect(nextState(nextState("active", "registry_changed")!, "registry_restored")).toBe(
      "auto_approved"
    )
    expect(nextState("suspended", "registry_restored")).toBe("manual_review")
    expect(Object.values(TRANSITIONS.suspended)).not.toContain("auto_approved")
  })

  it("gives a deadline to what waits for a person, none to what the machine does", () => {
    const since = new Date("2026-03-01T00:00:00Z")
    expect(deadlineOf("needs_documents", since)).toEqual(new Date("2026-03-15T00:00:00Z"))
    expect(STATES.filter(isUnderWay).map((state) => deadlineOf(state, since))).toEqual(
      STATES.filter(isUnderWay).map(() => null)
    )
  })
})
