import type { CategoryCode } from "@orac/pim/contract"

/** The categories in the order partners know them. */
export const CATEGORIES = [
  "cornices",
  "skirtings",
  "mouldings",
  "wall-panels",
  "lighting",
  "elements",
  "adhesives",
  "marketing",
] as const satisfies readonly CategoryCode[]

/** The account's pages with the right each one asks for. */
export const ACCOUNT_PAGES = [
  { key: "orders", path: "/account/orders", right: "order.view" },
  { key: "lists", path: "/account/lists", right: "list.view" },
  { key: "invoices", path: "/account/invoices", right: "invoice.view" },
  { key: "finances", path: "/account/finances", right: "finance.credit.view" },
  { key: "legal_entity", path: "/account/entity", right: "entity.view" },
  { key: "structure", path: "/account/structure", right: "branch.view" },
  { key: "people", path: "/account/people", right: "user.view" },
  { key: "roles", path: "/account/roles", right: "role.view" },
  { key: "journal", path: "/account/journal", right: "audit.view" },
] as const

/** Where a pad is worked on. */
export const padPath = (locale: string, padId: string) => `/${locale}/pads/${padId}`

/** A place of our own to return to after the log-in; anything else leads home. */
export function safeReturn(next: string | undefined, locale: string): string {
  const home = `/${locale}`
  return next && next.startsWith(`${home}/`) && !next.includes("\\") && !next.includes("//")
    ? next
    : home
}
