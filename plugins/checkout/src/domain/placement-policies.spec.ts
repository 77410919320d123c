import { grantsOfRole, type Permission } from "@orac/companies"
import { type PlacementFacts, refusalsOf } from "./placement-policies"

const grantsOf = (role: string) =>
  new Map(Object.entries(grantsOfRole(role)) as [Permission, { limit_minor: number | null }][])

const limited = (limits: Partial<Record<Permission, number>>) =>
  new Map([
    ...grantsOf("buyer"),
    ...Object.entries(limits).map(([code, limit_minor]) => [code as Permission, { limit_minor }]),
  ] as [Permission, { limit_minor: number | null }][])

const FACTS: PlacementFacts = {
  grants: grantsOf("buyer"),
  entity_status: "active",
  line_count: 3,
  unresolved_count: 0,
  goods_minor: 90_000,
  total_minor: 100_000,
  expected_total_minor: 100_000,
  minimum_order_minor: 50_000,
  currency_code: "rub",
  payment: "credit",
  available_minor: 100_000,
  uses_lots: true,
  unavailable: [],
  approval: "none",
  budget_left_minor: null,
}

const codes = (facts: Partial<PlacementFacts>) =>
  refusalsOf({ ...FACTS, ...facts }).map((refusal) => refusal.code)

describe("placement policies", () => {
  it("let a sound order through, and one that became cheaper", () => {
    expect(codes({})).toEqual([])
    expect(codes({ total_minor: 99_999 })).toEqual([])
  })

  it.each<[string[], Partial<PlacementFacts>]>([
    [["PERMISSION_MISSING"], { grants: grantsOf("viewer_no_order") }],
    [["ORDER_LIMIT"], { grants: limited({ "order.place": 99_999 }) }],
    [["APPROVAL_NEEDED"], { approval: "needed" }],
    [["APPROVAL_NEEDED"], { approval: "needed", grants: limited({ "order.place": 99_999 }) }],
    [["BUDGET_EXCEEDED"], { budget_left_minor: 99_999 }],
    [["PERMISSION_MISSING"], { approval: "granted", grants: grantsOf("viewer_no_order") }],
    [[], { approval: "granted", grants: grantsOf("buyer_no_price") }],
    [[], { approval: "granted", grants: limited({ "order.place": 99_999 }) }],
    [[], { grants: limited({ "order.place": 100_000 }) }],
    [["ORDER_LIMIT"], { grants: limited({ "order.place_on_credit": 99_999 }) }],
    [[], { grants: limited({ "order.place_on_credit": 1 }), payment: "prepayment" }],
    [["ENTITY_BLOCKED"], { entity_status: "orders_blocked" }],
    [["PAD_EMPTY"], { line_count: 0 }],
    [["NOT_SOLD"], { unavailable: ["SX104"] }],
    [["ROWS_UNRESOLVED"], { unresolved_count: 2 }],
    [["BELOW_MINIMUM"], { goods_minor: 49_999 }],
    [["NEEDS_RECONFIRM", "CREDIT_EXCEEDED"], { total_minor: 100_001 }],
    [["CREDIT_EXCEEDED"], { available_minor: 99_999 }],
    [[], { available_minor: 0, payment: "prepayment" }],
  ])("answer %j", (expected, facts) => {
    expect(codes(facts)).toEqual(expected)
  })

  it("ask for the right to pre-order only where goods are not there yet", () => {
    const grants = new Map([...FACTS.grants].filter(([code]) => code !== "preorder.place"))
    expect(codes({ grants })).toEqual(["PERMISSION_MISSING"])
    expect(codes({ grants, uses_lots: false })).toEqual([])
  })

  it("tell everything at once", () => {
    expect(codes({ entity_status: "closed", goods_minor: 1, available_minor: 1 })).toEqual([
      "ENTITY_BLOCKED",
      "BELOW_MINIMUM",
      "CREDIT_EXCEEDED",
    ])
  })
})
