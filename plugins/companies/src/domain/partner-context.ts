import type { Grant, Permission } from "./permissions"
import type { Seat } from "./rights/merge-grants"

/** Who is asking and for which legal entity, as the server has just verified it. */
export interface PartnerContext {
  customer_id: string
  employee_id: string
  employee_name: string
  email: string
  locale: string | null
  roles: string[]
  permissions: ReadonlySet<Permission>
  grants: ReadonlyMap<Permission, Grant>
  /** All seats that reach the legal entity: rights at a node follow from those at it and above. */
  seats: readonly Seat[]
  /** With the place goods go to: the branch's where the caller acts for one. */
  entity: EntityFacts
  /** The branch the caller acts for; null = the legal entity as a whole. */
  branch: BranchRef | null
  /** Set where a member of ORAC's staff acts for the partner. */
  acting_staff: string | null
}

/** A branch with all that lies below it, itself included. */
export interface BranchRef {
  id: string
  name: string
  subtree: string[]
}

/** Where goods go: the planner measures from here. */
export interface Place {
  city: string
  lat: number | null
  lon: number | null
}

/** What pricing, sourcing, credit and documents need to know of a legal entity. */
export interface EntityFacts {
  id: string
  name: string
  group_id: string
  market_code: string
  currency_code: string
  minor_units: number
  country: string
  city: string
  lat: number | null
  lon: number | null
  tax_id: string
  price_status: string
  status: "active" | "orders_blocked" | "closed"
}
