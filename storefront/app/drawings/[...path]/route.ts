import { callBackend } from "@/lib/api/backend"

const PASSED = ["content-type", "cache-control", "content-security-policy", "etag"]

interface Context {
  params: Promise<{ path: string[] }>
}

/** Hands on the drawings that the catalogue makes, so that pages load nothing from a second origin. */
export async function GET(request: Request, { params }: Context) {
  const path = (await params).path.map(encodeURIComponent).join("/")
  const drawing = await callBackend(`/drawings/${path}${new URL(request.url).search}`)
  const headers = new Headers()
  for (const name of PASSED) {
    const value = drawing.headers.get(name)
    if (value) {
      headers.set(name, value)
    }
  }
  headers.set("x-content-type-options", "nosniff")
  return new Response(drawing.body, { status: drawing.status, headers })
}
