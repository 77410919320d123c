import type { NewPlace, RoleCode } from "@orac/companies"

/** A legal entity that buys; fictional throughout. */
export interface DemoEntity {
  code: string
  group: string
  name: string
  full_name: string
  market_code: "ru" | "eu"
  country: string
  city: string
  tax_id: string
  registration_ids: { code: string; value: string }[]
  legal_address: string
  bank: { name: string; account: string; bic: string; correspondent_account: string | null } | null
  delivery_city: string
  delivery_address: string
  delivery_postal_code: string
  lat: number
  lon: number
  price_status: PriceStatus
  status: "active" | "orders_blocked"
}

export type PriceStatus = "dealer" | "distributor" | "studio" | "builder"

export interface DemoGroup {
  code: string
  name: string
  /** `code` of the entity that the group presents itself by. */
  primary: string
}

export interface DemoMembership {
  entity: string
  role: RoleCode
  /** `code` of a branch, where the seat is at one. */
  place?: string
}

/** A branch or a cost centre. */
export interface DemoPlace extends Pick<NewPlace, "kind" | "name" | "branch" | "cost_centre"> {
  code: string
  entity: string
}

export interface DemoEmployee {
  email: string
  name: string
  locale: "ru" | "en"
  /** Whether a log-in with the demo password is made. */
  can_log_in: boolean
  memberships: DemoMembership[]
}
