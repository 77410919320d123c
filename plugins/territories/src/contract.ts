/** Wire shapes of the territories routes. Days are `YYYY-MM-DD`, moments ISO 8601, ISO codes lower case. */

/** A text in Russian and English. */
export type Words = Readonly<Record<string, string>>

export type Basis = "arbitration" | "history" | "exclusive" | "rights" | "nearest" | "manufacturer"

/** `GET /store/partner/dealer`: who serves the active legal entity, and why. */
export interface DealerView {
  /** Null where the manufacturer serves directly. */
  seller: { name: string; city: string; role: "distributor" | "dealer" } | null
  basis: Basis | "chain" | "unbound"
  /** Null for a member of the network, which buys along the chain. */
  words: Words | null
  since: string | null
}

/** One client as its dealer sees it: each field is a decision, nothing else of the client is told. */
export interface ClientRow {
  id: string
  name: string
  tax_id: string
  country: string
  city: string
  status: "active" | "orders_blocked" | "closed"
  /** `chain` for a member of the network that stands below; it has no `words`. */
  basis: Basis | "chain"
  words: Words | null
  since: string
}

/** `GET /store/partner/clients/:id` answers `{ client }`. */
export interface ClientView extends ClientRow {
  price_status: string
  currency_code: string
  minor_units: number
}

/** `GET /store/partner/clients`. */
export interface ClientList {
  clients: ClientRow[]
  count: number
}

export interface RightView {
  id: string
  territory_id: string
  seller_id: string
  seller_name: string
  exclusive: boolean
  priority: number
  product_groups: string[]
  valid_from: string
  valid_to: string | null
  active: boolean
  note: string | null
  created_by: string
  ended_by: string | null
  end_reason: string | null
}

/** `GET /admin/territories`: the tree as a list, parents before children. */
export interface TerritoryView {
  id: string
  parent_id: string | null
  depth: number
  kind: "area" | "country" | "region" | "city" | "postcodes"
  name: Words
  country: string | null
  cities: string[]
  postcodes: { from: string; to: string }[]
  active: boolean
  is_demo: boolean
  rights: RightView[]
}

/** `GET /admin/network`. */
export interface SellerView {
  entity_id: string
  name: string
  city: string
  role: "distributor" | "dealer"
  parent_id: string | null
  parent_name: string | null
  market_code: string
  capacity: number | null
  clients: number
  rights: number
  lat: number | null
  lon: number | null
  time_zone: string
  work_from: string
  work_to: string
  response_hours: number
  active: boolean
  is_demo: boolean
}

/** `GET /admin/bindings`. */
export interface BindingRow {
  id: string
  entity_id: string
  entity_name: string
  city: string
  tax_id: string
  seller_id: string | null
  seller_name: string | null
  basis: Basis
  words: Words
  bound_by: string
  bound_at: string
  ended_at: string | null
  has_open_case: boolean
  is_demo: boolean
}

/** `GET /admin/binding-proposals`. */
export interface ProposalRow {
  id: string
  entity_id: string
  entity_name: string
  city: string
  from_seller_name: string | null
  from_words: Words | null
  to_seller_name: string | null
  basis: Basis
  words: Words
  status: "open" | "accepted" | "refused" | "outdated"
  proposed_by: string
  created_at: string
  decided_by: string | null
  decided_at: string | null
  note: string | null
  is_demo: boolean
}

/** One side of a conflict with its evidence. */
export interface SideView {
  seller_id: string
  seller_name: string
  role: "distributor" | "dealer" | null
  words: Words
  dealings: { kind: string; orders: number; since: string; until: string; source: string }[]
  right: Pick<RightView, "valid_from" | "valid_to" | "priority" | "note" | "active"> | null
}

/** `GET /admin/arbitration`. */
export interface CaseView {
  id: string
  entity_id: string
  entity_name: string
  city: string
  kind: "history_territory" | "exclusive_overlap"
  /** Who serves the client now. */
  served_by: string | null
  served_by_name: string | null
  sides: SideView[]
  status: "open" | "decided"
  winner_id: string | null
  decision_reason: string | null
  decided_by: string | null
  decided_at: string | null
  created_at: string
  is_demo: boolean
}

/** What a change of the network led to; clients that have a seller stay with it. */
export interface ChangeEffect {
  bound: number
  proposals: number
  outdated: number
  cases: number
}
