import type { Translated } from "@orac/markets"

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string

export type NetworkRole = "distributor" | "dealer"

export type TerritoryKind = "area" | "country" | "region" | "city" | "postcodes"

/** Postcodes from one prefix to another, both included: `101` to `129`. Both have one length. */
export interface PostcodeRange {
  from: string
  to: string
}

/**
 * A node of the tree. It holds a place when its country is the place's and it is the whole country, names the city or
 * has a range with the postcode; and it holds whatever a node below it holds.
 */
export interface Territory {
  id: string
  parent_id: string | null
  kind: TerritoryKind
  name: Translated
  /** ISO 3166 alpha-2, lower case; null for an area that spans countries. */
  country: string | null
  cities: string[]
  postcodes: PostcodeRange[]
  active: boolean
}

/** What a seller may serve: a territory, some groups of goods (none named = all) and dates, both included. */
export interface TerritoryRight {
  id: string
  territory_id: string
  seller_id: string
  exclusive: boolean
  /** The lower number wins where two are equally near the place. */
  priority: number
  product_groups: string[]
  valid_from: Day
  valid_to: Day | null
  active: boolean
}

/** A legal entity in the chain dealer -> distributor -> manufacturer; without a parent it buys from the manufacturer. */
export interface Seller {
  id: string
  name: string
  role: NetworkRole
  parent_id: string | null
  market_code: string
  /** How many clients it takes where nothing but nearness speaks for it; null = any number. */
  capacity: number | null
  lat: number | null
  lon: number | null
  active: boolean
}

export interface Place {
  country: string
  city: string
  postal_code: string
  lat: number | null
  lon: number | null
}

/** A legal entity to be served. `product_groups` is what it means to buy; none named = anything. */
export interface Client extends Place {
  id: string
  market_code: string
  product_groups: string[]
}

/** What a seller is known to have had with a client before. */
export interface Dealing {
  seller_id: string
  kind: "orders" | "customer_list"
  /** Orders counted; 0 for a line in a customer list. */
  orders: number
  since: Day
  until: Day
}

/** The manufacturer's decision on a conflict, which stands above the rules. */
export interface Ruling {
  case_id: string
  seller_id: string | null
  decided_on: Day
}
