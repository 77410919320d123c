/** How a registry describes the life of a company, in one vocabulary for all countries. */
export type RegistryStatus = "active" | "reorganizing" | "liquidating" | "liquidated" | "bankrupt"

/** A company as its public registry knows it; null is what this registry does not disclose. */
export interface RegistryCompany {
  tax_id: string
  name: string | null
  full_name: string | null
  address: string | null
  city: string | null
  postal_code: string | null
  status: RegistryStatus
  director: string | null
  /** Day of registration, ISO 8601. */
  registered_on: string | null
  /** The code of its main activity. */
  activity: string | null
  /** Further legal numbers by the market's codes. */
  legal_ids: Readonly<Record<string, string>>
}

/** What was asked, what came back and when: kept with the check. */
export interface RegistryEvidence {
  source: string
  asked_at: string
  request: unknown
  answer: unknown
}

export type RegistryAnswer = { evidence: RegistryEvidence } & (
  | { kind: "found"; company: RegistryCompany }
  | { kind: "not_found" }
  /** Nothing is known; it is never a pass. `reason` is a short stable code. */
  | { kind: "unavailable"; reason: string }
)

/** A public registry of companies. It answers and never throws. */
export interface RegistryProvider {
  /** Shown beside what it answered. */
  readonly name: string
  /** Which facts it discloses at all; checks on others are not asked in its country. */
  readonly discloses: readonly ("name" | "address" | "director" | "registered_on" | "activity")[]
  /**
   * @param query the tax id as the market's check accepts it, and the country it was issued in
   */
  find(query: { country: string; tax_id: string }): Promise<RegistryAnswer>
}
