/** Wire shapes of the companies routes. Identifiers are opaque strings; ISO codes are lower case. */

export interface RequisitesView {
  full_name: string
  tax_id: string
  registration_ids: { code: string; value: string }[]
  legal_address: string
  bank: { name: string; account: string; bic: string; correspondent_account: string | null } | null
}

export interface EntityRef {
  id: string
  name: string
  country: string
  city: string
  market_code: string
  currency_code: string
  minor_units: number
  time_zone: string
  status: "active" | "orders_blocked" | "closed"
  is_primary: boolean
}

/** One legal entity the employee may act for, as a whole or for one of its branches (`x-branch-id`). */
export interface EntityChoice extends EntityRef {
  role: string
  permissions: string[]
  /** False for somebody who sits in branches only. */
  whole: boolean
  branches: { id: string; name: string; permissions: string[] }[]
}

/** `GET /store/partner/me`: who is asking and for whom they may act. Needs no `x-entity-id`. */
export interface PartnerMe {
  employee: {
    id: string
    name: string
    email: string
    locale: string | null
    acting_staff: string | null
  }
  entities: EntityChoice[]
}

/** `GET /store/partner/entity`: the active legal entity. */
export interface EntityView extends EntityRef {
  requisites: RequisitesView
  delivery_address: { city: string; address: string; postal_code: string; country: string }
  group: { id: string; name: string; primary_entity: { id: string; name: string } }
  can_make_primary: boolean
  is_demo: boolean
}

/** `GET /admin/companies`. */
export interface AdminCompanyRow {
  id: string
  name: string
  tax_id: string
  country: string
  city: string
  group_name: string
  market_code: string
  status: EntityRef["status"]
  employee_count: number
}

/** `GET /admin/companies/:id`. */
export interface AdminCompanyDetail extends EntityView {
  employees: { id: string; name: string; email: string; role: string; active: boolean }[]
}

/** A business refusal: HTTP 409 (state) or 422 (input). `code` is translated by the reader's client. */
export interface RefusalBody {
  type: "refusal"
  code: string
  message: string
  refusals: { code: string; message: string; facts: Record<string, unknown> }[]
}

/** `GET /store/partner/cost-centres`: those that an order may be charged to. */
export interface CostCentreChoice {
  id: string
  name: string
  code: string
}
