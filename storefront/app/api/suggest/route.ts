import { suggestPath } from "@/lib/api/catalogue"
import { relay } from "@/lib/api/relay"

const LONGEST = 100

export function GET(request: Request) {
  const q = (new URL(request.url).searchParams.get("q") ?? "").trim().slice(0, LONGEST)
  return q ? relay(request, suggestPath(q)) : Response.json({ suggestions: [] })
}
