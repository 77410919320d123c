import { type Answer, toAnswer } from "@/lib/api/answer"

export interface PortalCall {
  /** The legal entity the page was opened for. */
  entityId: string
  method?: "GET" | "POST" | "DELETE"
  json?: unknown
  form?: FormData
  signal?: AbortSignal
  headers?: Record<string, string>
}

/** One request of browser code to our own server; a failed connection is an answer too. */
export async function callPortal<T>(path: string, call: PortalCall): Promise<Answer<T>> {
  const { entityId, method = "GET", json, form, signal } = call
  try {
    const response = await fetch(path, {
      method,
      signal,
      headers: {
        "x-entity-id": entityId,
        ...(json !== undefined && { "content-type": "application/json" }),
        ...call.headers,
      },
      body: json === undefined ? form : JSON.stringify(json),
    })
    return await toAnswer<T>(response)
  } catch {
    return { ok: false, failure: { kind: "unavailable" } }
  }
}
