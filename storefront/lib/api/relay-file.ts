import "server-only"
import { callBackend } from "./backend"
import { callerOf, objection } from "./relay"

const PASSED = ["content-type", "content-disposition", "content-length", "etag"]

/** Hands on a file for download; a link cannot send headers, so the legal entity stands in its address. */
export async function relayFile(request: Request, path: string): Promise<Response> {
  const caller = await callerOf(request)
  const refusal = objection(request, caller)
  if (refusal) {
    return refusal
  }
  const entityId = new URL(request.url).searchParams.get("entity") ?? caller.entityId
  const file = await callBackend(path, { ...caller, entityId })
  const headers = new Headers({
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
  })
  for (const name of PASSED) {
    const value = file.headers.get(name)
    if (value) {
      headers.set(name, value)
    }
  }
  return new Response(file.body, { status: file.status, headers })
}
