import type { RegistrationOpened } from "@orac/companies/contract"
import { callRegistration } from "@/lib/registration/backend"
import { forgetRegistration, rememberRegistration } from "@/lib/registration/cookie"
import { isSameOrigin } from "@/lib/security/same-origin"

const KNOWN = /^draft(\/(lookup|email|submit|files(\/[\w-]+)?))?$/
const LARGEST_BYTES = 9 * 1024 * 1024

interface Context {
  params: Promise<{ path?: string[] }>
}

const refuse = (status: number, message: string) => Response.json({ message }, { status })

const asItIs = (answer: Response) =>
  new Response(answer.body, {
    status: answer.status,
    headers: { "content-type": "application/json", "cache-control": "private, no-store" },
  })

/** A new draft; its key goes into a cookie and not to scripts. */
async function start(request: Request): Promise<Response> {
  const answer = await callRegistration("", {
    method: "POST",
    body: await request.text(),
    headers: { "content-type": "application/json" },
  })
  if (!answer.ok) {
    return asItIs(answer)
  }
  const { token, registration } = (await answer.json()) as RegistrationOpened
  await rememberRegistration(token)
  return Response.json({ registration }, { status: 201 })
}

async function hand(request: Request, { params }: Context): Promise<Response> {
  const path = ((await params).path ?? []).join("/")
  if (request.method !== "GET" && !isSameOrigin(request.headers)) {
    return refuse(403, "This request came from another site.")
  }
  if (!path && request.method === "POST") {
    return await start(request)
  }
  if (!path && request.method === "DELETE") {
    await forgetRegistration()
    return Response.json({})
  }
  if (!KNOWN.test(path)) {
    return refuse(404, "There is no such address.")
  }
  if (request.method !== "POST") {
    return asItIs(await callRegistration(`/${path}`, { method: request.method }))
  }
  if (Number(request.headers.get("content-length") ?? 0) > LARGEST_BYTES) {
    return refuse(413, "The file is too large.")
  }
  const type = request.headers.get("content-type")
  const headers = type ? { "content-type": type } : undefined
  const body = await request.arrayBuffer()
  return asItIs(await callRegistration(`/${path}`, { method: "POST", body, headers }))
}

export { hand as DELETE, hand as GET, hand as POST }
