/** Wire shapes of the stock and plan routes. Quantities are pieces; money is whole minor units, tax included; dates are `YYYY-MM-DD`. */

export interface SourceRef {
  id: string
  name: Record<string, string>
  city: Record<string, string>
  country: string
  kind: "factory" | "hub" | "distributor"
  lat: number
  lon: number
}

export interface DatedQuantity {
  date: string
  quantity: number
}

/** `here` = the source nearest to the entity's delivery address that serves it; `network` = all sources together. */
export interface AvailabilityView {
  sku: string
  here: number
  network: number
  inbound: DatedQuantity[]
  production: DatedQuantity[]
  by_source: { source_id: string; quantity: number }[]
}

/** `POST /store/availability` with `{ skus: string[] }` (1..1000). */
export interface AvailabilityAnswer {
  sources: SourceRef[]
  here_source_id: string | null
  availability: AvailabilityView[]
  unknown: string[]
  as_of: string
}

export interface PlanAllocationView {
  line_id: string
  sku: string
  quantity: number
  lot: { id: string; origin: "transit" | "production"; eta: string } | null
}

export interface PlanReason {
  code: "ONLY_SOURCE" | "CHEAPER_BY" | "FASTER_BY" | "IMPOSSIBLE_WITHOUT"
  facts: Record<string, string | number | string[]>
}

export interface PlanSegmentView {
  source: SourceRef
  carrier: string
  ready_date: string
  arrival_date: string
  weight_g: number
  parcels: number
  freight_minor: number
  allocations: PlanAllocationView[]
  reasons: PlanReason[]
}

/** `fingerprint` names exactly this plan; placement with it is refused as stale when stock has moved since. */
export interface PlanView {
  fingerprint: string
  presets: ("cheapest" | "fastest" | "fewest")[]
  segments: PlanSegmentView[]
  freight_minor: number
  arrival_date: string
  lower_bound_minor: number | null
}

/** Lines that no plan can cover. */
export interface PlanShortage {
  line_id: string
  sku: string
  needed: number
  reachable: number
}

export type PlansAnswer =
  | { kind: "plans"; plans: PlanView[] }
  | { kind: "impossible"; short: PlanShortage[]; segments_needed: number | null }

/** `GET /admin/sources`: quantities are pieces; `inbound` is what nobody has booked yet. */
export interface AdminSourceRow extends SourceRef {
  location_id: string
  owner_entity_id: string | null
  cutoff: string
  lead_days: number
  time_zone: string
  markets_served: string[]
  active: boolean
  is_demo: boolean
  articles: number
  stocked: number
  reserved: number
  inbound: number
}
