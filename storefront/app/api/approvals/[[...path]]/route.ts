import { relay } from "@/lib/api/relay"

const KNOWN = /^[\w-]+(\/withdraw)?$/

interface Context {
  params: Promise<{ path?: string[] }>
}

/** What the order pad asks of the request that waits for it. */
async function hand(request: Request, { params }: Context): Promise<Response> {
  const path = ((await params).path ?? []).join("/")
  return KNOWN.test(path)
    ? relay(request, `/store/approvals/${path}`)
    : Response.json({ message: "There is no such address." }, { status: 404 })
}

export { hand as GET, hand as POST }
