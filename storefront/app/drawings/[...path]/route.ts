import { drawing, passOn } from "@/lib/api/drawings"

interface Context {
  params: Promise<{ path: string[] }>
}

/** Hands on the drawings that the catalogue makes, so that pages load nothing from a second origin. */
export async function GET(request: Request, { params }: Context) {
  const path = (await params).path.map(encodeURIComponent).join("/")
  const address = `/drawings/${path}${new URL(request.url).search}`
  return (await drawing(address)) ?? passOn(address, request.headers.get("if-none-match"))
}
