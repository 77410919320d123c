export type PlannerInputCode =
  | "LENGTH_MISMATCH"
  | "DUPLICATE_ID"
  | "UNKNOWN_SOURCE"
  | "BAD_NUMBER"
  | "BAD_TARIFF"
  | "BAD_SEGMENT_LIMIT"
  | "TOO_MANY_COLUMNS"
  | "TOO_MANY_GOODS_CLASSES"

/** The problem itself is malformed or beyond what the planner accepts; never thrown for a lack of stock. */
export class PlannerInputError extends Error {
  constructor(
    readonly code: PlannerInputCode,
    message: string,
    readonly facts: Record<string, number | string> = {}
  ) {
    super(message)
    this.name = "PlannerInputError"
  }
}
