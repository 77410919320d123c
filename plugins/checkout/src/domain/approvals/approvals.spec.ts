import fc from "fast-check"
import { type Decider, satisfiable, seated } from "./approvers"
import { type ApprovalFacts, type Condition, reasonsOf } from "./condition"
import { agreements, type Decision, type Line, standing, turnsOf, waitingFor } from "./progress"
import { type ApprovalRule, demandsOn, type Step } from "./rule"

const FACTS: ApprovalFacts = {
  currency_code: "rub",
  total_minor: 100_000,
  available_minor: 200_000,
  overdue_days: 0,
  budget_left_minor: null,
  line_count: 10,
  product_groups: ["flex"],
  below_list_percent: 30,
  new_address: false,
  first_order: false,
  preorder_percent: 0,
  spent_minor: (days) => days * 1_000,
}

const holds = (condition: Condition, facts: Partial<ApprovalFacts> = {}) =>
  reasonsOf(condition, { ...FACTS, ...facts }, null) !== null

describe("conditions", () => {
  it.each<[Condition, Partial<ApprovalFacts>]>([
    [{ kind: "total_over", minor: 99_999 }, {}],
    [{ kind: "credit_share_over", percent: 49 }, {}],
    [{ kind: "overdue_days_over", days: 5 }, { overdue_days: 6 }],
    [{ kind: "budget_exceeded" }, { budget_left_minor: 99_999 }],
    [{ kind: "line_count_over", count: 9 }, {}],
    [{ kind: "product_group", codes: ["flex", "glue"] }, {}],
    [{ kind: "below_list_over", percent: 29 }, {}],
    [{ kind: "new_address" }, { new_address: true }],
    [{ kind: "first_order" }, { first_order: true }],
    [{ kind: "preorder_share_over", percent: 50 }, { preorder_percent: 51 }],
    [{ kind: "spend_over", minor: 129_999, days: 30 }, {}],
  ])("%j holds", (condition, facts) => {
    expect(holds(condition, facts)).toBe(true)
  })

  it.each<[Condition]>([
    [{ kind: "total_over", minor: 100_000 }],
    [{ kind: "credit_share_over", percent: 50 }],
    [{ kind: "overdue_days_over", days: 0 }],
    [{ kind: "budget_exceeded" }],
    [{ kind: "line_count_over", count: 10 }],
    [{ kind: "product_group", codes: [] }],
    [{ kind: "below_list_over", percent: 30 }],
    [{ kind: "new_address" }],
    [{ kind: "first_order" }],
    [{ kind: "preorder_share_over", percent: 0 }],
    [{ kind: "spend_over", minor: 130_000, days: 30 }],
  ])("%j does not hold at its edge", (condition) => {
    expect(holds(condition)).toBe(false)
  })

  it("tells which parts made it true", () => {
    const yes: Condition = { kind: "total_over", minor: 1 }
    const no: Condition = { kind: "new_address" }
    expect(reasonsOf({ kind: "any", of: [yes, no] }, FACTS, null)).toEqual([yes])
    expect(reasonsOf({ kind: "all", of: [yes, no] }, FACTS, null)).toBeNull()
    expect(reasonsOf({ kind: "all", of: [] }, FACTS, null)).toEqual([])
    expect(reasonsOf({ kind: "any", of: [] }, FACTS, null)).toBeNull()
  })

  it("compares amounts of one currency only", () => {
    const total: Condition = { kind: "total_over", minor: 1 }
    const spend: Condition = { kind: "spend_over", minor: 1, days: 30 }
    const lines: Condition = { kind: "line_count_over", count: 1 }
    for (const when of [total, spend]) {
      expect(reasonsOf(when, FACTS, "rub")).toEqual([when])
      expect(reasonsOf(when, FACTS, "eur")).toBeNull()
    }
    expect(reasonsOf({ kind: "any", of: [total, lines] }, FACTS, "eur")).toEqual([lines])
  })

  it("asks nobody who pays in advance about credit", () => {
    expect(holds({ kind: "credit_share_over", percent: 0 }, { available_minor: null })).toBe(false)
  })
})

const RULE: ApprovalRule = {
  id: "r1",
  node_id: "entity",
  name: "Large",
  roles: [],
  when: { kind: "total_over", minor: 1 },
  currency_code: null,
  steps: [{ need: "any", of: [{ kind: "manager" }] }],
  deadline_hours: 24,
  on_timeout: "remind",
  active_from: null,
  active_to: null,
}
const BUYER = { path: ["group", "entity", "branch"], roles: ["buyer"] }
const NOW = "2026-11-23T12:00:00Z"

describe("demandsOn", () => {
  const demanded = (rule: Partial<ApprovalRule>) =>
    demandsOn([{ ...RULE, ...rule }], BUYER, FACTS, NOW).length === 1

  it("asks the rules of the node and above, in their dates, for their roles", () => {
    expect(demanded({})).toBe(true)
    expect(demanded({ node_id: "group" })).toBe(true)
    expect(demanded({ node_id: "other branch" })).toBe(false)
    expect(demanded({ roles: ["buyer", "x"] })).toBe(true)
    expect(demanded({ roles: ["accountant"] })).toBe(false)
    const staff = { ...BUYER, roles: null }
    expect(demandsOn([{ ...RULE, roles: ["accountant"] }], staff, FACTS, NOW)).toHaveLength(1)
    expect(demanded({ active_from: "2026-11-24" })).toBe(false)
    expect(demanded({ active_to: NOW })).toBe(false)
  })

  it("does not depend on the order of the rules", () => {
    const rules = ["a", "b", "c", "d"].map((id, index) => ({
      ...RULE,
      id,
      node_id: BUYER.path[index % 3],
    }))
    const ids = (given: ApprovalRule[]) =>
      demandsOn(given, BUYER, FACTS, NOW).map(({ rule }) => rule.id)
    fc.assert(
      fc.property(fc.shuffledSubarray(rules, { minLength: 4 }), (mixed) => {
        expect(ids(mixed)).toEqual(ids(rules))
      })
    )
  })
})

const decider = (employee_id: string, values: Partial<Decider> = {}): Decider => ({
  employee_id,
  name: employee_id,
  roles: ["approver"],
  depth: 1,
  limit_minor: null,
  ...values,
})

describe("seated", () => {
  const ME = { requester: "me", total_minor: 1 }
  const MANAGER: Step = { need: "any", of: [{ kind: "manager" }] }
  const names = (step: Step, deciders: Decider[], requester = "me") =>
    seated(step, deciders, { requester, total_minor: 100 }).deciders.map(
      ({ employee_id }) => employee_id
    )

  it("takes the nearest manager above the requester", () => {
    const line = [decider("head", { depth: 0 }), decider("branch head", { depth: 2 })]
    expect(names(MANAGER, line)).toEqual(["branch head"])
    expect(names(MANAGER, line, "branch head")).toEqual(["head"])
  })

  it("lets the head decide for himself: nobody able sits above him", () => {
    const line = [decider("head", { depth: 0 }), decider("branch head", { depth: 2 })]
    expect(names(MANAGER, line, "head")).toEqual(["head"])
    const low = [decider("head", { depth: 0, limit_minor: 99 }), decider("branch head")]
    expect(names(MANAGER, low, "branch head")).toEqual(["branch head"])
  })

  it("passes over a manager whose limit is too low", () => {
    const line = [decider("head", { depth: 0 }), decider("low", { depth: 2, limit_minor: 99 })]
    expect(names(MANAGER, line)).toEqual(["head"])
  })

  it("knows a step that nobody can satisfy", () => {
    expect(satisfiable(seated(MANAGER, [], ME))).toBe(false)
    const two: Step = { need: 2, of: [{ kind: "role", role: "approver" }] }
    expect(satisfiable(seated(two, [decider("a")], ME))).toBe(false)
    const all: Step = { need: "all", of: [{ kind: "role", role: "nobody" }] }
    expect(satisfiable(seated(all, [decider("a")], ME))).toBe(false)
  })

  it("asks one node up each time nobody answers, but never the requester", () => {
    const line = [
      decider("head", { depth: 0, roles: [] }),
      decider("chief", { depth: 1, roles: [] }),
      decider("a", { depth: 2 }),
    ]
    const step: Step = { need: "any", of: [{ kind: "role", role: "approver" }] }
    const asked = (escalations: number, requester = "me") =>
      seated(step, line, { requester, total_minor: 1, escalations }).deciders.map(
        ({ employee_id }) => employee_id
      )
    expect(asked(0)).toEqual(["a"])
    expect(asked(1)).toEqual(["a", "chief"])
    expect(asked(9)).toEqual(["a", "chief", "head"])
    expect(asked(1, "chief")).toEqual(["a", "head"])
  })

  describe("with somebody who stands in for a colleague", () => {
    const stand_in = decider("d", { stands_in_for: "a" })
    const named: Step = { need: "any", of: [{ kind: "person", employee_id: "a" }] }
    const role = (need: Step["need"]): Step => ({ need, of: [{ kind: "role", role: "approver" }] })
    const open = (step: Step, line: Decider[], agreed: string[], requester = "me") => {
      const decisions = agreed.map((employee_id): Decision => ({
        ...{ rule_id: "r1", step: 0, verdict: "agree" },
        employee_id,
      }))
      const lines = [{ rule_id: "r1", steps: [step] }]
      const one = { lines, decisions, deciders: line, requester, total_minor: 1 }
      return standing(one).state === "waiting"
    }

    it("lets him decide where the colleague is named", () => {
      expect(names(named, [decider("a"), stand_in])).toEqual(["a", "d"])
      expect(open(named, [decider("a"), stand_in], ["d"])).toBe(false)
    })

    it("does not wait for the colleague where all must agree", () => {
      const line = [decider("a"), stand_in, decider("b")]
      expect(open(role("all"), line, ["d"])).toBe(true)
      expect(open(role("all"), line, ["d", "b"])).toBe(false)
      expect(open(role("all"), [...line, decider("d")], ["d", "b"])).toBe(false)
    })

    it("counts neither a person nor a place twice where a number must agree", () => {
      const line = [decider("a"), stand_in, decider("d"), decider("b")]
      expect(open(role(2), line, ["d"])).toBe(true)
      expect(open(role(2), [decider("a"), stand_in, decider("b")], ["a", "d"])).toBe(true)
      expect(open(role(2), line, ["d", "b"])).toBe(false)
      expect(satisfiable(seated(role(3), [decider("a"), stand_in, decider("b")], ME))).toBe(false)
    })

    it("lets nobody agree to his own order in another's place", () => {
      expect(open(named, [decider("a"), stand_in], [], "d")).toBe(true)
      expect(names(role("any"), [decider("a"), stand_in], "d")).toEqual(["a"])
      expect(open(role("any"), [decider("a"), stand_in, decider("d")], [], "d")).toBe(false)
    })
  })

  it("counts somebody named twice once", () => {
    const step: Step = {
      need: "all",
      of: [
        { kind: "person", employee_id: "a" },
        { kind: "role", role: "approver" },
      ],
    }
    expect(seated(step, [decider("a")], ME)).toMatchObject({ need: 1 })
  })
})

describe("standing", () => {
  const ROLE = { kind: "role", role: "approver" } as const
  const lines: Line[] = [
    {
      rule_id: "r1",
      steps: [
        { need: 2, of: [ROLE] },
        { need: "any", of: [{ kind: "manager" }] },
      ],
    },
    { rule_id: "r2", steps: [{ need: "any", of: [ROLE] }] },
  ]
  const deciders = [
    decider("a"),
    decider("b"),
    decider("c"),
    decider("boss", { roles: [], depth: 2 }),
  ]
  const yes = (rule_id: string, step: number, employee_id: string): Decision => ({
    rule_id,
    step,
    employee_id,
    verdict: "agree",
  })
  const after = (decisions: Decision[], people = deciders, requester = "me") =>
    standing({ lines, decisions, deciders: people, requester, total_minor: 100 })

  it("goes step by step, all rules side by side", () => {
    const one = after([yes("r1", 0, "a"), yes("r2", 0, "a")])
    expect(one).toMatchObject({
      state: "waiting",
      for: [{ rule_id: "r1", step: 0, agreed: ["a"] }],
    })
    const two = after([yes("r1", 0, "a"), yes("r2", 0, "a"), yes("r1", 0, "b")])
    expect(two).toMatchObject({ state: "waiting", for: [{ rule_id: "r1", step: 1 }] })
    expect(
      after([yes("r1", 0, "a"), yes("r1", 0, "b"), yes("r1", 1, "boss"), yes("r2", 0, "c")])
    ).toEqual({ state: "approved" })
  })

  it("ends with one refusal", () => {
    expect(after([{ ...yes("r2", 0, "b"), verdict: "refuse" }])).toEqual({
      state: "refused",
      by: "b",
    })
  })

  it("goes back with one return", () => {
    expect(after([{ ...yes("r2", 0, "b"), verdict: "return" }])).toEqual({
      state: "returned",
      by: "b",
    })
  })

  it("takes one word of somebody for all the steps that are his", () => {
    const one = { lines, decisions: [yes("r1", 0, "a")], deciders, requester: "me", total_minor: 1 }
    expect(agreements("b", one)).toEqual([yes("r1", 0, "b"), yes("r2", 0, "b")])
    expect(agreements("boss", one)).toEqual([])
    const both = deciders.map((person) => ({ ...person, depth: 3 }))
    expect(agreements("b", { ...one, deciders: both })).toEqual([
      yes("r1", 0, "b"),
      yes("r2", 0, "b"),
      yes("r1", 1, "b"),
    ])
  })

  it("forgets the agreement of somebody who may no longer decide", () => {
    const agreed = [yes("r1", 0, "a"), yes("r1", 0, "b")]
    const left = after(
      agreed,
      deciders.filter(({ employee_id }) => employee_id !== "b")
    )
    expect(left).toMatchObject({ for: [{ rule_id: "r1", step: 0, agreed: ["a"] }, {}] })
  })

  it("takes a requester who could decide as agreed", () => {
    expect(after([], deciders, "a")).toMatchObject({
      for: [{ rule_id: "r1", step: 0, agreed: ["a"] }],
    })
  })

  it("gives a turn once, and only to those asked", () => {
    const waiting = waitingFor({
      lines,
      decisions: [yes("r1", 0, "a")],
      deciders,
      requester: "me",
      total_minor: 100,
    })
    expect(turnsOf("a", waiting).map(({ rule_id }) => rule_id)).toEqual(["r2"])
    expect(turnsOf("b", waiting)).toHaveLength(2)
    expect(turnsOf("boss", waiting)).toEqual([])
  })

  it("is approved only when enough different people agreed to every step", () => {
    const some = fc.array(
      fc.record({
        rule_id: fc.constantFrom("r1", "r2"),
        step: fc.nat(1),
        employee_id: fc.constantFrom("a", "b", "c", "boss", "stranger"),
        verdict: fc.constant("agree" as const),
      })
    )
    fc.assert(
      fc.property(some, (decisions) => {
        const result = after(decisions)
        const count = (rule: string, step: number, who: string[]) =>
          new Set(
            decisions
              .filter((one) => one.rule_id === rule && one.step === step)
              .map(({ employee_id }) => employee_id)
              .filter((id) => who.includes(id))
          ).size
        const enough =
          count("r1", 0, ["a", "b", "c"]) >= 2 &&
          count("r1", 1, ["boss"]) >= 1 &&
          count("r2", 0, ["a", "b", "c"]) >= 1
        expect(result.state === "approved").toBe(enough)
      })
    )
  })
})
