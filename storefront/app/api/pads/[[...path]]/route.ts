import { rememberPad } from "@/lib/api/cookies"
import { relay } from "@/lib/api/relay"

const KNOWN =
  /^(|[\w-]+(\/(lines|text|file|plans|place|approval(\/check)?|presence|rows\/[\w-]+))?)$/
/** What a pad's page says as long as somebody looks at it. */
const SHOWN = /^([\w-]+)\/presence$/
const LARGEST_BYTES = 12 * 1024 * 1024
const PASSED = ["content-type", "idempotency-key"]

interface Context {
  params: Promise<{ path?: string[] }>
}

const missing = () => Response.json({ message: "There is no such address." }, { status: 404 })
const tooLarge = () => Response.json({ message: "The file is too large." }, { status: 413 })

/** Every request of the order pad's page, handed on in the name of its session. */
async function hand(request: Request, { params }: Context): Promise<Response> {
  const path = ((await params).path ?? []).join("/")
  if (!KNOWN.test(path)) {
    return missing()
  }
  const address = path ? `/store/pads/${path}` : "/store/pads"
  if (request.method === "GET" || request.method === "DELETE") {
    return relay(request, address)
  }
  if (Number(request.headers.get("content-length") ?? 0) > LARGEST_BYTES) {
    return tooLarge()
  }
  const headers: Record<string, string> = {}
  for (const name of PASSED) {
    const value = request.headers.get(name)
    if (value) {
      headers[name] = value
    }
  }
  const answer = await relay(request, address, { body: await request.arrayBuffer(), headers })
  const [, shown] = SHOWN.exec(path) ?? []
  if (shown && answer.ok) {
    await rememberPad(shown)
  }
  return answer
}

export { hand as DELETE, hand as GET, hand as POST }
