import type { Translated } from "@orac/markets"
import type { Dealing, Day } from "./network"

export interface TerritoryRef {
  id: string
  name: Translated
}

/** Why a client is served by a seller, in the order of strength. */
export type Reason =
  | { code: "arbitration"; case_id: string; decided_on: Day }
  | {
      code: "history"
      kind: Dealing["kind"]
      orders: number
      since: Day
      /** The territory that says the same; null where none does. */
      territory: TerritoryRef | null
    }
  | { code: "exclusive"; territory: TerritoryRef; right_id: string }
  | { code: "rights"; territory: TerritoryRef; right_id: string; product_groups: string[] }
  | { code: "nearest"; km: number }
  | { code: "manufacturer" }

export type Basis = Reason["code"]

export const BASES: readonly Basis[] = [
  "arbitration",
  "history",
  "exclusive",
  "rights",
  "nearest",
  "manufacturer",
]

/** One side of a conflict with what speaks for it. */
export interface Side {
  seller_id: string
  reason: Reason
}

export type ConflictKind = "history_territory" | "exclusive_overlap"

/** Two claims on a client that only the manufacturer can weigh; the first side is the rules' own answer. */
export interface Conflict {
  kind: ConflictKind
  sides: [Side, Side]
}

export interface Decision {
  /** Null = the manufacturer itself. */
  seller_id: string | null
  reason: Reason
  conflict: Conflict | null
}
