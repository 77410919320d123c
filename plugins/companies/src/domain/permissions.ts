/** What an employee may do. A role grants codes; a membership says for which legal entity. */
export const PERMISSIONS = [
  "catalog.view",
  "price.view",
  "stock.view",
  "stock.by_warehouse.view",
  "cart.edit",
  "quick_order.use",
  "list.view",
  "list.edit",
  "order.place",
  "order.place_on_credit",
  "order.view",
  "order.reorder",
  "preorder.place",
  "finance.credit.view",
  "invoice.view",
  "doc.download",
  "entity.view",
  "entity.edit",
] as const

export type Permission = (typeof PERMISSIONS)[number]

const without = (...codes: Permission[]) => PERMISSIONS.filter((code) => !codes.includes(code))

/** The seed roles and their permissions. */
export const ROLES = {
  entity_admin: PERMISSIONS,
  buyer: without("entity.edit"),
  buyer_no_price: without(
    "entity.edit",
    "price.view",
    "order.place",
    "order.place_on_credit",
    "finance.credit.view",
    "invoice.view",
    "doc.download"
  ),
  viewer_no_order: without(
    "entity.edit",
    "cart.edit",
    "quick_order.use",
    "list.edit",
    "order.place",
    "order.place_on_credit",
    "order.reorder",
    "preorder.place"
  ),
  accountant: [
    "catalog.view",
    "price.view",
    "order.view",
    "finance.credit.view",
    "invoice.view",
    "doc.download",
    "entity.view",
  ],
} as const satisfies Record<string, readonly Permission[]>

export type RoleCode = keyof typeof ROLES

/**
 * The permissions of a role; an unknown role grants nothing.
 *
 * @param role a role code as stored with a membership
 */
export const permissionsOf = (role: string): ReadonlySet<Permission> =>
  new Set<Permission>(Object.hasOwn(ROLES, role) ? ROLES[role as RoleCode] : [])
