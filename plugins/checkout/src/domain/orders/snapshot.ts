import type { PlanView, SourceRef } from "@orac/sourcing/contract"

/** One delivery of an order as it was planned when it was placed. */
export interface PlannedSegment {
  location_id: string
  source: SourceRef
  carrier: string
  ready_date: string
  arrival_date: string
  freight_minor: number
}

export interface PlanSnapshot {
  fingerprint: string
  arrival_date: string
  freight_minor: number
  segments: PlannedSegment[]
}

type Plan = Pick<PlanView, "fingerprint" | "arrival_date" | "freight_minor"> & {
  segments: (Omit<PlannedSegment, "location_id" | "source"> & {
    source: SourceRef & { location_id: string }
  })[]
}

/** What an order keeps of the plan its buyer chose. */
export const planSnapshot = ({
  fingerprint,
  arrival_date,
  freight_minor,
  segments,
}: Plan): PlanSnapshot => ({
  fingerprint,
  arrival_date,
  freight_minor,
  segments: segments.map(({ source: { location_id, ...source }, ...segment }) => ({
    location_id,
    source: {
      id: source.id,
      name: source.name,
      city: source.city,
      country: source.country,
      kind: source.kind,
      lat: source.lat,
      lon: source.lon,
    },
    carrier: segment.carrier,
    ready_date: segment.ready_date,
    arrival_date: segment.arrival_date,
    freight_minor: segment.freight_minor,
  })),
})
