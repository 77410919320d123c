/** A business answer "no": a code, the facts, and an English sentence for logs and API users. */
export interface Refusal {
  code: string
  message: string
  facts: Record<string, unknown>
}

/** Thrown where a transaction has to roll back because of business refusals. */
export class RefusedError extends Error {
  constructor(readonly refusals: Refusal[]) {
    super(refusals.map((refusal) => refusal.message).join(" "))
  }
}

/**
 * The body of a refused request.
 *
 * @param refusals at least one; the first gives the body its code and message
 */
export const refusalBody = (refusals: Refusal[]) => ({
  type: "refusal" as const,
  code: refusals[0].code,
  message: refusals.map((refusal) => refusal.message).join(" "),
  refusals,
})
