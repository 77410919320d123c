import { relayJson } from "@/lib/api/relay"

interface Context {
  params: Promise<{ id: string }>
}

export async function POST(request: Request, { params }: Context) {
  const id = encodeURIComponent((await params).id)
  return relayJson(request, `/store/partner-orders/${id}/reorder`)
}
