import { type Grants, type Permission, PERMISSIONS, type Scope } from "../permissions"

const grant = (scope: Scope, codes: readonly Permission[]): Grants =>
  Object.fromEntries(codes.map((code) => [code, { scope, limit_minor: null }]))

const SERVING = [
  "dealer.customers.view",
  "dealer.orders.view",
  "dealer.orders.decide",
] as const satisfies Permission[]

const DEALER = [
  ...SERVING,
  "dealer.prices.edit",
  "dealer.credit.edit",
] as const satisfies Permission[]

const RULING = [
  "entity.edit",
  "role.edit",
  "user.invite",
  "user.edit",
  "branch.edit",
  "approval.rule.edit",
  "audit.view",
] as const satisfies Permission[]

const without = (...codes: Permission[]): Permission[] =>
  PERMISSIONS.filter((code) => !codes.includes(code))

const BUYING = without(
  ...RULING,
  ...DEALER,
  "approval.decide",
  "approval.rule.view",
  "role.view",
  "user.view",
  "branch.view"
)

const MONEY: Permission[] = [
  "price.view",
  "order.place",
  "order.place_on_credit",
  "finance.credit.view",
  "invoice.view",
  "doc.download",
]

const ORDERING: Permission[] = [
  "cart.edit",
  "quick_order.use",
  "list.edit",
  "order.place",
  "order.place_on_credit",
  "order.reorder",
  "preorder.place",
  "approval.request",
]

/** The roles that every partner has from the start. */
export const ROLES = {
  group_owner: grant("group", PERMISSIONS),
  entity_admin: grant("entity", PERMISSIONS),
  branch_manager: grant(
    "branch",
    without("entity.edit", "role.edit", "approval.rule.edit", "audit.view")
  ),
  buyer: grant("entity", BUYING),
  buyer_no_price: grant(
    "entity",
    BUYING.filter((code) => !MONEY.includes(code))
  ),
  viewer_no_order: grant(
    "entity",
    BUYING.filter((code) => !ORDERING.includes(code))
  ),
  approver: grant("entity", [
    ...BUYING.filter((code) => !ORDERING.includes(code)),
    "approval.decide",
    "approval.rule.view",
  ]),
  accountant: grant("entity", [
    "catalog.view",
    "price.view",
    "order.view",
    "finance.credit.view",
    "invoice.view",
    "doc.download",
    "entity.view",
  ]),
  receiver: grant("branch", ["catalog.view", "order.view", "entity.view"]),
  dealer_manager: grant("entity", [...BUYING, ...DEALER]),
  dealer_operator: grant("entity", ["catalog.view", "stock.view", "entity.view", ...SERVING]),
} as const satisfies Record<string, Grants>

export type RoleCode = keyof typeof ROLES

/** What ORAC's staff may do for a partner, for an hour: nobody else is given these roles. */
export const STAFF_ROLES = {
  staff_acting: grant(
    "entity",
    without("order.place", "order.place_on_credit", "preorder.place", "approval.decide")
  ),
  staff_ordering: grant("entity", without("approval.decide")),
} as const satisfies Record<string, Grants>

const KNOWN: Record<string, Grants> = { ...ROLES, ...STAFF_ROLES }

/**
 * The grants of a seed role; an unknown role grants nothing.
 *
 * @param role a role code as stored with a seat
 */
export const grantsOfRole = (role: string): Grants =>
  Object.hasOwn(KNOWN, role) ? KNOWN[role] : {}
