import "server-only"
import { isSameOrigin } from "@/lib/security/same-origin"
import { type Call, type Caller, callBackend } from "./backend"
import { callerOfCookies } from "./cookies"
import { readPlace } from "./place"

const isReading = (method: string) => method === "GET" || method === "HEAD"

const refuse = (status: number, message: string) => Response.json({ message }, { status })

/**
 * Whose request a route handler answers. A page names the legal entity it was opened for, so that another tab's
 * switch does not move its edits; the backend checks the membership either way.
 */
export async function callerOf(request: Request): Promise<Caller> {
  const caller = await callerOfCookies()
  const place = request.headers.get("x-entity-id")
  return place ? { ...caller, ...readPlace(place) } : caller
}

/** The reason not to serve a request at all: it comes from another site, or nobody is logged in. */
export function objection(request: Request, caller: Caller): Response | null {
  if (!isReading(request.method) && !isSameOrigin(request.headers)) {
    return refuse(403, "This request came from another site.")
  }
  return caller.token ? null : refuse(401, "Nobody is logged in.")
}

/** Hands a browser's request on to Medusa in the name of its session and the answer back as it is. */
export async function relay(request: Request, path: string, call?: Call): Promise<Response> {
  const caller = await callerOf(request)
  const refusal = objection(request, caller)
  if (refusal) {
    return refusal
  }
  const answer = await callBackend(path, caller, { method: request.method, ...call })
  return new Response(answer.body, {
    status: answer.status,
    headers: {
      "content-type": answer.headers.get("content-type") ?? "application/json",
      "cache-control": "private, no-store",
    },
  })
}

/** Hands on a request together with its JSON body. */
export const relayJson = async (request: Request, path: string, call?: Call) =>
  relay(request, path, {
    ...call,
    body: await request.text(),
    headers: { "content-type": "application/json", ...call?.headers },
  })
