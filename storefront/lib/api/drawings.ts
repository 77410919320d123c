import "server-only"
import { unstable_cache } from "next/cache"
import { callBackend } from "./backend"

const PASSED = ["content-type", "cache-control", "content-security-policy", "etag"]

const headersOf = (answer: Response): [string, string][] => [
  ...PASSED.flatMap((name): [string, string][] => {
    const value = answer.headers.get(name)
    return value ? [[name, value]] : []
  }),
  ["x-content-type-options", "nosniff"],
]

class NotForEver extends Error {}

/** A drawing under its own version never changes, so it is asked for once; what is not for ever is not kept. */
const keep = unstable_cache(
  async (address: string) => {
    const answer = await callBackend(address)
    if (!answer.ok || !answer.headers.get("cache-control")?.includes("immutable")) {
      throw new NotForEver()
    }
    return { svg: await answer.text(), headers: headersOf(answer) }
  },
  ["drawing"],
  { revalidate: false }
)

/** A drawing that is kept for ever, from this server's own store once it is there; null for any other. */
export async function drawing(address: string): Promise<Response | null> {
  if (!new URLSearchParams(address.split("?")[1]).has("v")) {
    return null
  }
  try {
    const { svg, headers } = await keep(address)
    return new Response(svg, { headers })
  } catch (error) {
    if (error instanceof NotForEver) {
      return null
    }
    throw error
  }
}

/** What the server answers to whoever has the drawing of a former answer, or nothing yet. */
export async function passOn(address: string, known: string | null): Promise<Response> {
  const answer = await callBackend(address, undefined, {
    headers: known ? { "if-none-match": known } : undefined,
  })
  return new Response(answer.body, { status: answer.status, headers: headersOf(answer) })
}
