import type { RefusalBody } from "@orac/companies/contract"

/** Why a request brought no data. Everything that is not a business refusal is told apart for the reader. */
export type Failure =
  | { kind: "refusal"; body: RefusalBody }
  | { kind: "unauthorized" }
  | { kind: "not_found" }
  | { kind: "invalid"; message: string }
  | { kind: "unavailable" }

export type Answer<T> = { ok: true; data: T } | { ok: false; failure: Failure }

interface ErrorBody {
  type?: string
  message?: string
}

const isRefusal = (body: unknown): body is RefusalBody =>
  typeof body === "object" && body !== null && (body as ErrorBody).type === "refusal"

/** Sorts an unsuccessful response into the kinds of failure. */
export function failureOf(status: number, body: unknown): Failure {
  if (isRefusal(body)) {
    return { kind: "refusal", body }
  }
  if (status === 401) {
    return { kind: "unauthorized" }
  }
  if (status === 404) {
    return { kind: "not_found" }
  }
  if (status >= 400 && status < 500) {
    return { kind: "invalid", message: (body as ErrorBody | null)?.message ?? "" }
  }
  return { kind: "unavailable" }
}

/** Reads a response into an answer; an unreadable body counts as unavailable. */
export async function toAnswer<T>(response: Response): Promise<Answer<T>> {
  const body: unknown = await response.json().catch(() => null)
  if (response.ok && body !== null) {
    return { ok: true, data: body as T }
  }
  return { ok: false, failure: failureOf(response.ok ? 502 : response.status, body) }
}
