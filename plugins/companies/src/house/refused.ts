import type { Refusal } from "../domain/refusal"

/** A business "no" on the way out of nested calls; routes answer it with its status. */
export class HouseRefused extends Error {
  constructor(
    readonly refusals: Refusal[],
    readonly status: number
  ) {
    super(refusals.map(({ message }) => message).join(" "))
    this.name = "HouseRefused"
  }
}

/** @throws HouseRefused always */
export function refuse(
  code: string,
  message: string,
  facts: Refusal["facts"] = {},
  status = 409
): never {
  throw new HouseRefused([{ code, message, facts }], status)
}
