import type { RegistryEvidence } from "../registry"

/** One line of a sanctions list. */
export interface ListedParty {
  /** Its row in the file, from 1. */
  row: number
  name: string
  tax_id: string
  country: string
}

/** Who is looked for: a company by its names and numbers, and the people who speak for it. */
export interface Subject {
  names: readonly string[]
  people: readonly string[]
  numbers: readonly string[]
}

export type HitReason = "tax_id" | "name" | "person"

/** Somebody on the list who may be the one looked for. */
export interface Hit extends ListedParty {
  by: HitReason[]
  /** 0 to 1: how alike the names are. */
  likeness: number
}

export type SanctionsAnswer = { evidence: RegistryEvidence } & (
  | { kind: "clear" }
  | { kind: "hits"; hits: Hit[] }
  /** Nothing is known; it is never a pass. `reason` is a short stable code. */
  | { kind: "unavailable"; reason: string }
)

/** A sanctions list. It answers and never throws. */
export interface SanctionsList {
  /** Shown beside what it answered. */
  readonly name: string
  find(subject: Subject): Promise<SanctionsAnswer>
}
