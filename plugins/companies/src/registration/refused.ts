import type { Refusal } from "../domain/refusal"

/** A registration's business "no"; routes answer it as a refusal. */
export class RegistrationRefused extends Error {
  constructor(
    readonly refusals: Refusal[],
    readonly status: number
  ) {
    super(refusals.map(({ message }) => message).join(" "))
    this.name = "RegistrationRefused"
  }
}

/** @throws RegistrationRefused always */
export function refuse(
  code: string,
  message: string,
  facts: Record<string, unknown> = {},
  status = 409
): never {
  throw new RegistrationRefused([{ code, message, facts }], status)
}
