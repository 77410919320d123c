import { relay, relayJson } from "@/lib/api/relay"

const KNOWN = /^(|[\w-]+(\/to-pad)?)$/

interface Context {
  params: Promise<{ path?: string[] }>
}

/** Every request of the shopping lists' pages, handed on in the name of its session. */
async function hand(request: Request, { params }: Context): Promise<Response> {
  const path = ((await params).path ?? []).join("/")
  if (!KNOWN.test(path)) {
    return Response.json({ message: "There is no such address." }, { status: 404 })
  }
  const address = path ? `/store/lists/${path}` : "/store/lists"
  return request.method === "POST" ? relayJson(request, address) : relay(request, address)
}

export { hand as DELETE, hand as GET, hand as POST }
