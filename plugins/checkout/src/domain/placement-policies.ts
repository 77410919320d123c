import type { Grant, Permission, Refusal } from "@orac/companies"

/** Everything that decides whether a pad may become an order now. Money in minor units. */
export interface PlacementFacts {
  grants: ReadonlyMap<Permission, Pick<Grant, "limit_minor">>
  entity_status: "active" | "orders_blocked" | "closed"
  line_count: number
  unresolved_count: number
  goods_minor: number
  total_minor: number
  expected_total_minor: number
  minimum_order_minor: number
  currency_code: string
  payment: "credit" | "prepayment"
  available_minor: number
  uses_lots: boolean
  unavailable: string[]
  /** Whether others have to agree: not at all, they were asked or have agreed, they are yet to be asked. */
  approval: "none" | "granted" | "needed"
  /** What is left of the cost centre's budget where it lets nothing through beyond it; null = nothing in the way. */
  budget_left_minor: number | null
}

/** One reason to refuse an order: a pure answer, empty when it has nothing against it. */
export interface PlacementPolicy {
  name: string
  check(facts: PlacementFacts): Refusal[]
}

const refuse = (code: string, message: string, facts: Refusal["facts"] = {}): Refusal[] => [
  { code, message, facts },
]

const permission: PlacementPolicy = {
  name: "permission",
  check({ grants, payment, uses_lots, approval }) {
    const placing: Permission[] =
      payment === "credit" ? ["order.place", "order.place_on_credit"] : ["order.place"]
    const needed: Permission[] = [
      ...(approval === "granted" ? (["approval.request"] as const) : placing),
      ...(uses_lots ? (["preorder.place"] as const) : []),
    ]
    const missing = needed.filter((code) => !grants.has(code))
    return missing.length
      ? refuse("PERMISSION_MISSING", `Your role does not include ${missing.join(", ")}.`, {
          missing,
        })
      : []
  },
}

/**
 * The most that one order may come to without anybody else, by the codes that placing it needs: 0 without
 * one of them, null = no limit.
 */
export function placeLimit(
  grants: PlacementFacts["grants"],
  payment: PlacementFacts["payment"]
): number | null {
  const codes: Permission[] =
    payment === "credit" ? ["order.place", "order.place_on_credit"] : ["order.place"]
  const limits = codes.flatMap((code) => {
    const grant = grants.get(code)
    return grant ? (grant.limit_minor ?? []) : 0
  })
  return limits.length ? Math.min(...limits) : null
}

const roleLimit: PlacementPolicy = {
  name: "order-limit",
  check(facts) {
    const limit_minor = placeLimit(facts.grants, facts.payment)
    const { total_minor, currency_code, approval } = facts
    const isAsked = approval === "none" && !permission.check(facts).length
    return !isAsked || limit_minor === null || total_minor <= limit_minor
      ? []
      : refuse("ORDER_LIMIT", "The order is above what your role may order at once.", {
          limit_minor,
          total_minor,
          over_minor: total_minor - limit_minor,
          currency_code,
        })
  },
}

const entityActive: PlacementPolicy = {
  name: "entity-active",
  check: ({ entity_status }) =>
    entity_status === "active"
      ? []
      : refuse("ENTITY_BLOCKED", "This legal entity may not order now.", { status: entity_status }),
}

const complete: PlacementPolicy = {
  name: "complete",
  check({ line_count, unresolved_count, unavailable }) {
    if (!line_count) {
      return refuse("PAD_EMPTY", "The pad has no lines.")
    }
    if (unavailable.length) {
      return refuse("NOT_SOLD", "Some articles are no longer sold.", { skus: unavailable })
    }
    return unresolved_count
      ? refuse("ROWS_UNRESOLVED", "Some rows are not resolved yet.", { count: unresolved_count })
      : []
  },
}

const minimum: PlacementPolicy = {
  name: "minimum-order",
  check: ({ goods_minor, minimum_order_minor, currency_code }) =>
    goods_minor >= minimum_order_minor
      ? []
      : refuse("BELOW_MINIMUM", "The order is below the minimum order value.", {
          goods_minor,
          minimum_order_minor,
          missing_minor: minimum_order_minor - goods_minor,
          currency_code,
        }),
}

const shownTotal: PlacementPolicy = {
  name: "shown-total",
  check: ({ total_minor, expected_total_minor, currency_code }) =>
    total_minor <= expected_total_minor
      ? []
      : refuse("NEEDS_RECONFIRM", "The total has risen since it was shown.", {
          total_minor,
          expected_total_minor,
          currency_code,
        }),
}

const credit: PlacementPolicy = {
  name: "credit",
  check: ({ payment, available_minor, total_minor, currency_code }) =>
    payment === "prepayment" || total_minor <= available_minor
      ? []
      : refuse("CREDIT_EXCEEDED", "The order exceeds the credit limit.", {
          available_minor,
          needed_minor: total_minor,
          short_minor: total_minor - available_minor,
          currency_code,
        }),
}

const budget: PlacementPolicy = {
  name: "budget",
  check: ({ budget_left_minor, total_minor, currency_code }) =>
    budget_left_minor === null || total_minor <= budget_left_minor
      ? []
      : refuse("BUDGET_EXCEEDED", "The order is beyond the budget of its cost centre.", {
          budget_left_minor,
          total_minor,
          over_minor: total_minor - budget_left_minor,
          currency_code,
        }),
}

const approval: PlacementPolicy = {
  name: "approval",
  check: ({ approval }) =>
    approval === "needed"
      ? refuse("APPROVAL_NEEDED", "The order needs the approval of others: send it to them.")
      : [],
}

/** The policies of the house, in the order in which a person would want to hear of them. */
export const PLACEMENT_POLICIES: readonly PlacementPolicy[] = [
  permission,
  entityActive,
  complete,
  minimum,
  shownTotal,
  roleLimit,
  budget,
  credit,
  approval,
]

/**
 * Asks every policy; all refusals are told at once.
 *
 * @param policies those of the house where none are given
 */
export const refusalsOf = (
  facts: PlacementFacts,
  policies: readonly PlacementPolicy[] = PLACEMENT_POLICIES
): Refusal[] => policies.flatMap((policy) => policy.check(facts))
