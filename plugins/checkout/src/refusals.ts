import type { Refusal } from "@orac/companies"

/** A business "no" on the way out of nested calls; routes answer it with its status. */
export class CheckoutRefused extends Error {
  constructor(
    readonly refusals: Refusal[],
    readonly status: 409 | 422 = 409
  ) {
    super(refusals.map((refusal) => refusal.message).join(" "))
    this.name = "CheckoutRefused"
  }
}

/** Refuses with one reason. */
export function refuse(
  code: string,
  message: string,
  facts: Refusal["facts"] = {},
  status: 409 | 422 = 409
): never {
  throw new CheckoutRefused([{ code, message, facts }], status)
}
