import { grantsOfRole, type Permission } from "@orac/companies"
import { type PlacementFacts, refusalsOf } from "./placement-policies"

const permissionsOf = (role: string) => new Set(Object.keys(grantsOfRole(role)) as Permission[])

const FACTS: PlacementFacts = {
  permissions: permissionsOf("buyer"),
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
}

const codes = (facts: Partial<PlacementFacts>) =>
  refusalsOf({ ...FACTS, ...facts }).map((refusal) => refusal.code)

describe("placement policies", () => {
  it("let a sound order through, and one that became cheaper", () => {
    expect(codes({})).toEqual([])
    expect(codes({ total_minor: 99_999 })).toEqual([])
  })

  it.each<[string[], Partial<PlacementFacts>]>([
    [["PERMISSION_MISSING"], { permissions: permissionsOf("viewer_no_order") }],
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
    const permissions = new Set([...FACTS.permissions].filter((code) => code !== "preorder.place"))
    expect(codes({ permissions })).toEqual(["PERMISSION_MISSING"])
    expect(codes({ permissions, uses_lots: false })).toEqual([])
  })

  it("tell everything at once", () => {
    expect(codes({ entity_status: "closed", goods_minor: 1, available_minor: 1 })).toEqual([
      "ENTITY_BLOCKED",
      "BELOW_MINIMUM",
      "CREDIT_EXCEEDED",
    ])
  })
})
