import type { SourceRef } from "../contract"

/** A source that serves the buyer, with what decides when and how it ships. */
export interface Source extends SourceRef {
  location_id: string
  /** `HH:MM` in `time_zone`: what is ordered later leaves as if ordered on the next working day. */
  cutoff: string
  /** Working days from the order, or from the arrival of a lot, to hand-over. */
  lead_days: number
  time_zone: string
  freight_profile: string
}

export type LotOrigin = "transit" | "production"

/** What is still free of an inbound lot, in pieces. `item` is an index into the items asked for. */
export interface FreeLot {
  id: string
  item: number
  origin: LotOrigin
  eta: string
  quantity: number
}

/** The free stock of one source: `onHand` has one entry per item asked for, lots are sorted by date and id. */
export interface SourceStock {
  source: Source
  onHand: Int32Array
  lots: FreeLot[]
}

/** A place on the globe in degrees; null where an address has never been located. */
export interface Place {
  lat: number | null
  lon: number | null
}
