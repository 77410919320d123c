import { relayFile } from "@/lib/api/relay-file"

interface Context {
  params: Promise<{ id: string }>
}

/** An order's lines for a spreadsheet. */
export async function GET(request: Request, { params }: Context) {
  const id = encodeURIComponent((await params).id)
  return relayFile(request, `/store/partner-orders/${id}/export.csv`)
}
