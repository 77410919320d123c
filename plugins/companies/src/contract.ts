import type { Grants, Permission, Scope } from "./domain/permissions"

/** Wire shapes of the companies routes. Identifiers are opaque strings; ISO codes are lower case. */
export type * from "./base-contract"
export type * from "./registration-contract"

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
  /** Until when a member of ORAC's staff acts here; null for the partner's own people. */
  acting_until: string | null
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

/** Where a branch takes its goods, and its own number at the tax office where it has one. */
export interface BranchAddress {
  city: string
  address: string
  postal_code: string
  tax_registration: string | null
}

/** What a cost centre may spend, in minor units of the entity's currency; null = no budget. */
export interface CostCentreTerms {
  code: string
  budget_minor: number | null
  budget_period: "month" | "quarter" | "year"
  on_overrun: "warn" | "approval" | "block"
}

/** A place in the partner's house: `GET /store/partner/nodes`, from the root down. */
export interface NodeView {
  id: string
  kind: "group" | "legal_entity" | "branch" | "cost_centre"
  parent_id: string | null
  entity_id: string | null
  name: string
  status: "active" | "closed"
  may_edit: boolean
  branch: BranchAddress | null
  cost_centre: CostCentreTerms | null
}

/** `POST /store/partner/nodes/:id`: the name and the details that fit the kind. */
export interface NodeEdit {
  name: string
  branch?: BranchAddress
  cost_centre?: CostCentreTerms
}

/** `POST /store/partner/nodes`. */
export interface NewNode extends NodeEdit {
  parent_id: string
  kind: "branch" | "cost_centre"
}

/** A role of the group; a seed role has no name, clients translate its code. */
export interface RoleRef {
  code: string
  name: string | null
}

/** A person's place in the house, in a role, between two moments. */
export interface SeatView {
  id: string
  node: { id: string; name: string; kind: NodeView["kind"] }
  role: RoleRef
  valid_from: string | null
  valid_to: string | null
  state: "active" | "future" | "ended"
  /** Whose place is taken meanwhile. */
  stands_in_for: string | null
  may_edit: boolean
  may_end: boolean
}

export interface PersonView {
  id: string
  name: string
  email: string
  is_me: boolean
  /** The e-mail of a member of ORAC's staff who acts for the company. */
  acting_staff: string | null
  seats: SeatView[]
}

export interface InvitationView {
  id: string
  email: string
  name: string
  node: { id: string; name: string }
  role: RoleRef
  invited_by: string
  expires_at: string
  is_expired: boolean
  may_edit: boolean
}

/** `GET /store/partner/people`: who sits where, and who is invited. */
export interface PeopleView {
  people: PersonView[]
  invitations: InvitationView[]
  /** Where the reader may seat people, and in which roles at all. */
  places: { id: string; name: string; kind: NodeView["kind"]; depth: number }[]
  roles: RoleRef[]
}

/** `POST /store/partner/people/invitations`. */
export interface NewInvitation {
  email: string
  name: string
  node_id: string
  role: string
  locale: "ru" | "en"
}

/** `POST /store/partner/people/seats/:id`; moments in ISO 8601, null = without end. */
export interface SeatEdit {
  node_id: string
  role: string
  valid_from: string | null
  valid_to: string | null
}

/** `POST /store/invitations/look`: what the holder of a link is offered. */
export interface InvitationOffer {
  state: "open" | "expired" | "accepted" | "withdrawn"
  email: string
  name: string
  company: string
  place: string
  invited_by: string
  /** True for somebody who has a log-in already: he logs in instead of choosing a password. */
  has_log_in: boolean
}

/** `GET /store/partner/delegations`: what I may hand over for a while, to whom, and what I have handed over. */
export interface DelegationsView {
  seats: { id: string; node_name: string; role: RoleRef }[]
  colleagues: { id: string; name: string }[]
  given: {
    id: string
    to: string
    node_name: string
    role: RoleRef
    valid_from: string | null
    valid_to: string
  }[]
}

/** `POST /store/partner/delegations`. */
export interface NewDelegation {
  seat_id: string
  employee_id: string
  valid_from: string | null
  valid_to: string
}

/** A role with all that it grants; `code` of an own role is its id. */
export interface RoleView extends RoleRef {
  grants: Grants
  is_own: boolean
  is_archived: boolean
}

/** `GET /store/partner/roles`. */
export interface RolesView {
  roles: RoleView[]
  permissions: Permission[]
  /** The codes whose grant may carry an amount, in minor units. */
  limited: Permission[]
  scopes: Scope[]
  may_edit: boolean
  currency_code: string
  minor_units: number
}

/** `POST /store/partner/roles` and `/:id`. */
export interface RoleEdit {
  name: string
  grants: Grants
}

/** `GET /store/partner/audit`: the journal, newest first. */
export interface AuditPage {
  entries: {
    id: string
    at: string
    actor: string
    action: string
    subject: string
    entity_name: string | null
    facts: { before: unknown; after: unknown }
  }[]
  count: number
  limit: number
  offset: number
}

/** `POST /admin/companies/:id/act` `{ reason, may_order }`: opens the storefront once, for an hour. */
export interface AdminActingLink {
  url: string
  expires_at: string
}
