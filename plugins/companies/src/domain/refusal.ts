import type { Refusal } from "@orac/bulk"

export type { Refusal }

/**
 * The body of a refused request.
 *
 * @param refusals at least one; the first gives the body its code
 */
export const refusalBody = (refusals: Refusal[]) => ({
  type: "refusal" as const,
  code: refusals[0].code,
  message: refusals.map((refusal) => refusal.message).join(" "),
  refusals,
})
