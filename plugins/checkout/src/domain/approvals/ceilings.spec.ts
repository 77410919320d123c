import fc from "fast-check"
import { ceilingsOf, type CountedBudget } from "./ceilings"
import { type ApprovalFacts, type Condition, reasonsOf } from "./condition"
import type { ApprovalRule } from "./rule"

const FACTS: ApprovalFacts = {
  currency_code: "rub",
  total_minor: 100,
  available_minor: null,
  overdue_days: 0,
  budget_left_minor: null,
  line_count: 1,
  product_groups: [],
  below_list_percent: 0,
  new_address: false,
  first_order: false,
  preorder_percent: 0,
  spent_minor: () => 0,
}

const rule = (when: Condition, currency_code: string | null = "rub"): ApprovalRule => ({
  id: "r",
  node_id: "n",
  name: "R",
  roles: [],
  when,
  currency_code,
  steps: [],
  deadline_hours: 1,
  on_timeout: "remind",
  active_from: null,
  active_to: null,
})

const BUDGET: CountedBudget = { cost_centre_id: "cc", time_zone: "UTC", on_overrun: "block" }
const spendOver = (minor: number): Condition => ({ kind: "spend_over", minor, days: 30 })
const watched = { cost_centre_id: "cc", time_zone: "UTC" }

describe("ceilingsOf", () => {
  it("watches a budget that lasts, where its end would be in the way", () => {
    const budget = (
      left: number,
      values: Partial<CountedBudget> = {},
      rules: ApprovalRule[] = []
    ) => ceilingsOf(rules, { ...FACTS, budget_left_minor: left }, { ...BUDGET, ...values }).budget
    expect(budget(100)).toEqual(watched)
    expect(budget(99)).toBeNull()
    expect(budget(100, { on_overrun: "warn" })).toBeNull()
    expect(budget(100, { on_overrun: "warn" }, [rule({ kind: "budget_exceeded" })])).toEqual(
      watched
    )
    expect(ceilingsOf([], FACTS, null).budget).toBeNull()
  })

  it("watches each spend that is not exceeded yet, in its currency", () => {
    const all: Condition = { kind: "all", of: [spendOver(99), spendOver(100)] }
    expect(ceilingsOf([rule(all)], FACTS, null).spend).toEqual([{ minor: 100, days: 30 }])
    expect(ceilingsOf([rule(spendOver(100), "eur")], FACTS, null).spend).toEqual([])
  })

  it("misses no order that others push beyond a condition", () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), fc.nat(300), (minor, before, meanwhile) => {
        const facts = (spent: number) => ({ ...FACTS, spent_minor: () => spent })
        const holds = (spent: number) => reasonsOf(spendOver(minor), facts(spent), "rub") !== null
        const { spend } = ceilingsOf([rule(spendOver(minor))], facts(before), null)
        const turns = !holds(before) && holds(before + meanwhile)
        const seen = spend.some((one) => before + meanwhile + FACTS.total_minor > one.minor)
        expect(seen).toBe(turns)
      })
    )
  })
})
