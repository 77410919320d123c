import fc from "fast-check"
import { type Grants, PERMISSIONS, type Permission, SCOPES } from "../permissions"
import { beyond, mergeGrants, type NodeKind, type Seat } from "./merge-grants"
import { grantsOfRole, ROLES } from "./roles"
import { seatsOf } from "./seats-of"
import { visibleRows } from "./visible-rows"
import type { PartnerContext } from "../partner-context"

const PATH = ["group", "entity", "branch", "desk"]
const KINDS: NodeKind[] = ["group", "legal_entity", "branch", "branch"]

const grants = fc.dictionary(
  fc.constantFrom(...PERMISSIONS),
  fc.record({
    scope: fc.constantFrom(...SCOPES),
    limit_minor: fc.option(fc.nat(1_000_000)),
  })
) as fc.Arbitrary<Grants>

const seat: fc.Arbitrary<Seat> = fc
  .tuple(fc.nat(PATH.length - 1), grants)
  .map(([at, given]) => ({ node_id: PATH[at], node_kind: KINDS[at], grants: given }))

const at = (node: number, role: string): Seat[] =>
  seatsOf([{ node_id: PATH[node], node_kind: KINDS[node], role, own_grants: null }])

describe("roles", () => {
  it("grant an unknown role nothing, not even through the prototype", () => {
    for (const role of ["nobody", "toString", "__proto__", "constructor"]) {
      expect(grantsOfRole(role)).toEqual({})
    }
  })

  it("keep money from the buyer without prices and ordering from the viewer", () => {
    expect(ROLES.buyer_no_price).not.toHaveProperty(["price.view"])
    expect(ROLES.buyer_no_price).not.toHaveProperty(["order.place"])
    expect(ROLES.viewer_no_order).not.toHaveProperty(["order.place"])
    expect(ROLES.buyer).not.toHaveProperty(["entity.edit"])
  })

  it("give the owner of the group everything", () => {
    expect(Object.keys(ROLES.group_owner).sort()).toEqual([...PERMISSIONS].sort())
  })
})

describe("mergeGrants", () => {
  it("clips a role by the seat: a branch manager of one branch is nobody in the entity", () => {
    expect(mergeGrants(at(2, "branch_manager"), PATH.slice(0, 2)).size).toBe(0)
    const inBranch = mergeGrants(at(2, "entity_admin"), PATH.slice(0, 3))
    expect(inBranch.get("order.view")?.scope).toBe("branch")
  })

  it("reaches a sister entity from the group only", () => {
    const sister = ["group", "sister"]
    expect(mergeGrants(at(1, "entity_admin"), sister).size).toBe(0)
    expect(mergeGrants(at(0, "group_owner"), sister).get("order.view")?.scope).toBe("group")
  })

  it("only ever adds: one seat more takes nothing away", () => {
    fc.assert(
      fc.property(fc.array(seat), seat, fc.nat(PATH.length - 1), (seats, more, depth) => {
        const path = PATH.slice(0, depth + 1)
        const before = mergeGrants(seats, path)
        expect(beyond(mergeGrants([...seats, more], path), Object.fromEntries(before))).toEqual([])
      })
    )
  })

  it("does not depend on the order of the seats", () => {
    fc.assert(
      fc.property(fc.array(seat), (seats) => {
        const one = Object.fromEntries(mergeGrants(seats, PATH))
        expect(Object.fromEntries(mergeGrants([...seats].reverse(), PATH))).toEqual(one)
      })
    )
  })
})

describe("beyond", () => {
  const held = (given: Grants) => new Map(Object.entries(given) as [Permission, never][])

  it("names what exceeds the giver in code, scope or limit", () => {
    const mine = held({
      "order.place": { scope: "branch", limit_minor: 100 },
      "order.view": { scope: "entity", limit_minor: null },
    })
    const place = (scope: "own" | "entity", limit_minor: number | null) =>
      beyond(mine, { "order.place": { scope, limit_minor } })
    expect(place("own", 100)).toEqual([])
    expect(place("own", 101)).toEqual(["order.place"])
    expect(place("own", null)).toEqual(["order.place"])
    expect(place("entity", 50)).toEqual(["order.place"])
    expect(beyond(mine, { "role.edit": { scope: "own", limit_minor: null } })).toEqual([
      "role.edit",
    ])
  })

  it("lets everybody give what he holds", () => {
    fc.assert(
      fc.property(grants, (given) => {
        expect(beyond(held(given), given)).toEqual([])
      })
    )
  })
})

describe("visibleRows", () => {
  const COLUMNS = { entity: "o.entity_id", branch: "o.branch_id", customer: "o.customer_id" }
  const seen = (scope: "own" | "branch" | "entity" | null, branch: PartnerContext["branch"]) =>
    visibleRows(
      {
        grants: new Map(scope ? [["order.view", { scope, limit_minor: null }]] : []),
        entity: { id: "E" },
        customer_id: "C",
        branch,
      } as unknown as PartnerContext,
      "order.view",
      COLUMNS
    )

  it("matches nothing without the permission", () => {
    expect(seen(null, null)).toEqual({ sql: "false", bindings: [] })
  })

  it("narrows by what one made and by the branch, always within the entity", () => {
    const branch = { id: "B", name: "B", subtree: ["B", "B1"] }
    expect(seen("own", branch).bindings).toEqual(["E", "C"])
    expect(seen("branch", branch).bindings).toEqual(["E", ["B", "B1"]])
    expect(seen("branch", null).bindings).toEqual(["E"])
    expect(seen("entity", branch).bindings).toEqual(["E"])
  })
})
