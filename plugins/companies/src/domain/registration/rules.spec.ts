import fc from "fast-check"
import { CHECK_STATUSES, CHECKS, result } from "./check"
import { RULES, verdict } from "./rules"

const anyResult = fc
  .tuple(fc.constantFrom(...CHECKS), fc.constantFrom(...CHECK_STATUSES))
  .map(([code, status]) => result(code, status))

describe("the rule table", () => {
  it("names each outcome of a check once", () => {
    const keys = RULES.map(({ check, status }) => `${check} ${status}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it("lets only passes and notes through", () => {
    fc.assert(
      fc.property(fc.array(anyResult, { maxLength: 12 }), (results) => {
        const { decision } = verdict(results)
        if (decision === "pass") {
          expect(results.length).toBeGreaterThan(0)
          expect(results.every(({ status }) => status === "pass" || status === "warn")).toBe(true)
        }
      })
    )
  })

  it("never passes what could not be checked", () => {
    for (const code of CHECKS) {
      const others = CHECKS.filter((other) => other !== code).map((other) => result(other, "pass"))
      expect(verdict([...others, result(code, "unavailable")]).decision).not.toBe("pass")
    }
  })

  it("puts a rejection before a paper, and a paper before a person's look", () => {
    const worse = [result("documents", "fail"), result("name", "warn")]
    expect(verdict(worse).decision).toBe("ask_documents")
    expect(verdict([...worse, result("registry_status", "fail")])).toMatchObject({
      decision: "reject",
      reasons: [{ reason: "registry_status_fail" }, {}, {}],
    })
  })

  it("sends a registration without any check to a person", () => {
    expect(verdict([]).decision).toBe("review")
  })
})
