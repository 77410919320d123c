import "server-only"
import { medusaUrl, publishableKey } from "@/lib/env"
import { type Answer, toAnswer } from "./answer"

/** Whose request it is: the customer's token, the legal entity and the branch they act for. */
export interface Caller {
  token: string | null
  entityId: string | null
  branchId?: string | null
}

export interface Call extends Omit<RequestInit, "headers"> {
  headers?: Record<string, string>
  /** A body to be sent as JSON. */
  json?: unknown
}

const NOBODY: Caller = { token: null, entityId: null }

function headersFor(caller: Caller, call: Call): Record<string, string> {
  return {
    "x-publishable-api-key": publishableKey(),
    ...(caller.token && { authorization: `Bearer ${caller.token}` }),
    ...(caller.entityId && { "x-entity-id": caller.entityId }),
    ...(caller.branchId && { "x-branch-id": caller.branchId }),
    ...(call.json !== undefined && { "content-type": "application/json" }),
    ...call.headers,
  }
}

/**
 * One request to Medusa, never cached here.
 *
 * @returns its response as it is, or a 503 where the server cannot be reached
 */
export async function callBackend(
  path: string,
  caller: Caller = NOBODY,
  call: Call = {}
): Promise<Response> {
  const { json, headers: _headers, ...init } = call
  try {
    return await fetch(`${medusaUrl()}${path}`, {
      ...init,
      cache: "no-store",
      headers: headersFor(caller, call),
      ...(json !== undefined && { body: JSON.stringify(json) }),
    })
  } catch {
    return Response.json({ message: "The server cannot be reached." }, { status: 503 })
  }
}

/** One request to Medusa, sorted into data and failures. */
export const ask = async <T>(path: string, caller?: Caller, call?: Call): Promise<Answer<T>> =>
  toAnswer<T>(await callBackend(path, caller, call))
