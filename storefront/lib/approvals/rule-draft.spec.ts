import type { ApprovalRuleWrite } from "@orac/checkout/contract"
import { isNested, ruleDraft, ruleOf } from "./rule-draft"

const RULE: ApprovalRuleWrite = {
  node_id: "node",
  name: "Large",
  roles: ["buyer"],
  when: {
    kind: "any",
    of: [
      { kind: "total_over", minor: 150_050 },
      { kind: "spend_over", minor: 1_000_00, days: 7 },
      { kind: "product_group", codes: ["flex"] },
      { kind: "overdue_days_over", days: 3 },
      { kind: "line_count_over", count: 9 },
      { kind: "credit_share_over", percent: 50 },
      { kind: "first_order" },
    ],
  },
  steps: [
    { need: "any", of: [{ kind: "manager" }] },
    {
      need: 2,
      of: [
        { kind: "role", role: "approver" },
        { kind: "person", employee_id: "e:1" },
      ],
    },
  ],
  deadline_hours: 24,
  on_timeout: "escalate",
  active_from: "2026-12-31T21:00:00.000Z",
  active_to: null,
}
const MEASURES = { minorUnits: 2, timeZone: "Europe/Moscow" }

describe("a rule in its form", () => {
  it("comes back as it was opened", () => {
    expect(ruleOf(ruleDraft(RULE, "", MEASURES), MEASURES)).toEqual(RULE)
    const single = { ...RULE, when: { kind: "new_address" as const } }
    expect(ruleOf(ruleDraft(single, "", MEASURES), MEASURES)).toEqual(single)
  })

  it("holds from the first to the last day where the company is", () => {
    const draft = ruleDraft(RULE, "", MEASURES)
    expect([draft.from, draft.to]).toEqual(["2027-01-01", ""])
    expect(ruleOf({ ...draft, from: "", to: "2027-01-31" }, MEASURES)).toMatchObject({
      active_from: null,
      active_to: "2027-01-31T20:59:59.000Z",
    })
  })

  it("reads amounts as people type them", () => {
    const draft = ruleDraft(null, "node", MEASURES)
    const conditions = [{ ...draft.conditions[0], value: "1 500,50" }]
    expect(ruleOf({ ...draft, conditions }, MEASURES)).toMatchObject({
      node_id: "node",
      when: { kind: "total_over", minor: 150_050 },
      steps: [{ need: "any", of: [{ kind: "manager" }] }],
    })
  })
})

it("a rule with conditions within conditions is not for the form", () => {
  const leaf = { kind: "first_order" } as const
  expect(isNested(leaf)).toBe(false)
  expect(isNested({ kind: "all", of: [leaf, leaf] })).toBe(false)
  expect(isNested({ kind: "all", of: [leaf, { kind: "any", of: [leaf] }] })).toBe(true)
})
