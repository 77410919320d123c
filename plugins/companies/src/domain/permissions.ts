/** What an employee may do. A role grants codes with a scope; a seat says where. */
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
  "approval.request",
  "approval.decide",
  "approval.rule.view",
  "approval.rule.edit",
  "finance.credit.view",
  "invoice.view",
  "doc.download",
  "user.view",
  "user.invite",
  "user.edit",
  "role.view",
  "role.edit",
  "branch.view",
  "branch.edit",
  "entity.view",
  "entity.edit",
  "audit.view",
  "dealer.customers.view",
  "dealer.orders.view",
  "dealer.orders.decide",
  "dealer.prices.edit",
  "dealer.credit.edit",
] as const

export type Permission = (typeof PERMISSIONS)[number]

/** The codes whose grant may carry an amount: the most that one order or decision may come to. */
export const LIMITED = ["order.place", "order.place_on_credit", "approval.decide"] as const

/** From the narrowest to the widest: what one made oneself, the branch, the legal entity, the group. */
export const SCOPES = ["own", "branch", "entity", "group"] as const

export type Scope = (typeof SCOPES)[number]

/** One right of a role; `limit_minor` in minor units of the entity's currency, null = without limit. */
export interface Grant {
  scope: Scope
  limit_minor: number | null
}

export type Grants = Partial<Record<Permission, Grant>>
